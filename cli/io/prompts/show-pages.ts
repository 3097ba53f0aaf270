import type { Heard, Left } from './talk.ts';

/** Shows a text in pages that the screen holds; `more` waits between them. Any word in answer to it skips the rest. */
export async function showPages(
  text: string,
  more: () => Promise<Heard>,
): Promise<Left | undefined> {
  const height = Math.max(5, (process.stdout.rows || 24) - ROOM);
  const lines = text.split('\n');
  for (let from = 0; from < lines.length; from += height) {
    const rest = lines.length - from > height;
    process.stdout.write(lines.slice(from, from + height).join('\n') + (rest ? '\n' : ''));
    if (!rest) return undefined;
    const heard = await more();
    if (heard.kind !== 'line') return heard;
    if (heard.text.trim() !== '') return undefined;
  }
  return undefined;
}

/** Lines that stay free for the question below. */
const ROOM = 4;
