import { createInterface } from 'node:readline';
import { wrap } from '../../reports/wrap.ts';
import { screenWidth } from './screen-width.ts';
import { choicesIn } from '../../core/interview/understand.ts';
import type { Prompt } from '../../core/interview/prompt.ts';
import { setTimeout as wait } from 'node:timers/promises';
import type { Heard, Left, Talk } from './talk.ts';

/** Hears whole lines and never moves the cursor: a screen reader reads each line once, and a pipe works as well. */
export function plainEars(): Pick<Talk, 'show' | 'hear' | 'close'> {
  const lines: string[] = [];
  let left: Left | undefined;
  let wake = (): void => undefined;
  const leave = (kind: 'interrupted' | 'closed') => () => {
    left ??= { kind };
    wake();
  };
  const reader = createInterface({ input: process.stdin, terminal: false });
  reader.on('line', (line) => (lines.push(line), wake()));
  reader.on('close', leave('closed'));
  process.on('SIGINT', leave('interrupted'));
  const next = async (): Promise<Heard> => {
    while (lines.length === 0 && !left) await new Promise<void>((resolve) => (wake = resolve));
    if (left?.kind === 'interrupted') return left;
    const text = lines.shift();
    return text === undefined ? (left ?? { kind: 'closed' }) : { kind: 'line', text };
  };
  let said: string | undefined;
  /** Lines that come faster than anybody types were pasted, and belong together. */
  const pasted = async (first: Heard): Promise<Heard> => {
    if (first.kind !== 'line' || !process.stdin.isTTY) return first;
    await wait(PASTE);
    return { kind: 'line', text: [first.text, ...lines.splice(0)].join(' ').trim() };
  };
  return {
    show: async (text) => void process.stdout.write(text),
    hear: async (prompt) => {
      const words = askedPlainly(prompt);
      // A list that was just read out is not read out again because of a slip.
      process.stdout.write(words === said ? words.slice(words.lastIndexOf('\n') + 1) : words);
      said = words;
      const { kind } = prompt.answer;
      const first = await (kind === 'long' ? paragraph(next) : next());
      const heard = kind === 'text' ? await pasted(first) : first;
      // A terminal shows what was typed, and so ends the line; a pipe does not.
      if (!process.stdin.isTTY) process.stdout.write('\n');
      return heard;
    },
    close: () => (process.removeAllListeners('SIGINT'), reader.close()),
  };
}

/** In milliseconds. */
const PASTE = 60;

function askedPlainly(prompt: Prompt): string {
  const { asks, answer, now, ways, hint } = prompt;
  if (answer.kind === 'choice' || answer.kind === 'choices') {
    const choices = choicesIn(prompt).map(({ shows }, index) => numbered(index + 1, shows));
    const keep = now === undefined ? '' : 'Enter keeps what you had. ';
    const how = answer.kind === 'choice' ? 'Number' : 'Numbers, with commas between them';
    return `${asks}\n${choices.join('')}${keep}Or ? for help.\n${how}: `;
  }
  const how = hint === undefined ? '' : `${hint} `;
  const keeps = now === undefined ? '' : `Enter keeps what you had. `;
  const ends = answer.kind === 'long' ? 'End with an empty line. ' : '';
  const scores = answer.kind === 'number' ? `Type ${answer.of.join(', ')}. ` : '';
  const also = `Also: ${[...ways, '?'].join(', ')}.`;
  return `${wrap(`${how}${scores}${keeps}${ends}${also}`, '', screenWidth())}\n${asks}: `;
}

/** A choice with its number; what does not fit on its line is set in below. */
function numbered(number: number, shows: string): string {
  const before = `${number}. `;
  const lines = wrap(shows, '', screenWidth() - before.length).split('\n');
  return `${before}${lines.join(`\n${' '.repeat(before.length)}`)}\n`;
}

/** Lines until an empty one; a first line alone may be a way out, so it is given back as it is. */
async function paragraph(next: () => Promise<Heard>): Promise<Heard> {
  const lines: string[] = [];
  for (;;) {
    const heard = await next();
    if (heard.kind !== 'line') return heard;
    if (heard.text.trim() === '') return { kind: 'line', text: lines.join('\n') };
    lines.push(heard.text);
  }
}
