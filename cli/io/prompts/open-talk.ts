import { paintFor } from '../terminal.ts';
import { screenWidth } from './screen-width.ts';
import type { Manner, Talk } from './talk.ts';

/** Opens the prompt of this process; nothing when nobody sits at a terminal. Plain talk also takes lines from a pipe. */
export async function openTalk(manner: Manner): Promise<Talk | undefined> {
  const { stdin, stdout } = process;
  if (manner === 'painted' && !stdin.isTTY) return undefined;
  const cannotPaint = !stdout.isTTY || process.env['TERM'] === 'dumb';
  const ears =
    manner === 'plain' || cannotPaint
      ? (await import('./plain.ts')).plainEars()
      : await (await import('./painted.ts')).paintedEars(paintFor(stdout));
  return {
    width: screenWidth,
    paint: paintFor(stdout),
    ...ears,
  };
}
