import type { Heard } from './talk.ts';

/**
 * Listens for text of several lines that is pasted into a question of one line, which would end at the first of them. What it
 * gives adds the other lines to the answer, so that nothing of them is lost.
 */
export function pasteCatcher(): (heard: Heard) => Heard {
  let rest = '';
  const listen = (chunk: Buffer | string): void => {
    const [, ...more] = String(chunk).split(/\r\n|\r|\n/);
    rest = [rest, ...more].join(' ').trim();
  };
  process.stdin.on('data', listen);
  return (heard) => {
    process.stdin.off('data', listen);
    if (heard.kind !== 'line' || rest === '') return heard;
    const text = `${heard.text} ${rest}`;
    process.stdout.write('Taken as one line, with everything that was pasted.\n');
    return { kind: 'line', text };
  };
}
