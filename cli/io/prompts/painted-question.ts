import type { Prompt } from '../../core/interview/prompt.ts';
import { choicesIn } from '../../core/interview/understand.ts';
import { wrap } from '../../reports/wrap.ts';
import type { Paint } from '../terminal.ts';
import { LONGER, pageFor, WHY, type Marks } from './painted-list.ts';
import { paintedTheme } from './painted-theme.ts';
import { screenWidth } from './screen-width.ts';
import { ticksFor } from './painted-ticks.ts';

/** A question in the shape that the prompt library takes. `marked` are the boxes that were ticked before, where there are boxes. */
export function questionFor(prompt: Prompt, paint: Paint, marked?: Marks) {
  const { asks, answer, now } = prompt;
  const base = { name: 'line' as const, ...(now !== undefined && { default: now }) };
  if (answer.kind === 'choices') return ticksFor(prompt, paint, marked ?? new Set());
  if (answer.kind === 'choice') {
    const choices = [...choicesIn(prompt), WHY];
    const pageSize = pageFor(choices.length);
    const theme = paintedTheme(paint, tipFor(prompt, choices.length > pageSize));
    return {
      ...base,
      type: 'select' as const,
      message: asks,
      choices: choices.map(({ value, shows }) => ({ value, name: shows, short: shows })),
      loop: false,
      pageSize,
      theme,
    };
  }
  return {
    ...base,
    type: 'input' as const,
    message: `${asks}:`,
    theme: paintedTheme(paint, ''),
  };
}

const tipFor = ({ now }: Prompt, goesOn: boolean): string =>
  [
    now === undefined ? 'Arrows or a number, then Enter.' : 'Enter keeps what you had.',
    '? says why.',
    ...(goesOn ? [LONGER] : []),
  ].join(' ');

/** What may be typed, on a line of its own above the question, so that a long answer has room. */
export function hintFor({ answer, now, ways, hint }: Prompt, paint: Paint): string {
  if (answer.kind === 'choice' || answer.kind === 'choices') return '';
  const scores = answer.kind === 'number' ? [`Type ${answer.of.join(', ')}.`] : [];
  const keeps = now === undefined ? [] : ['Enter keeps what you had, Tab edits it.'];
  const also = `Also: ${[...ways, '?'].join(', ')}`;
  const how = hint === undefined ? [] : [hint];
  const lines = wrap([...how, ...scores, ...keeps, also].join(' '), '', screenWidth()).split('\n');
  return lines.map((line) => `${paint.dim(line)}\n`).join('');
}
