import type { Prompt } from '../../core/interview/prompt.ts';
import { choicesIn } from '../../core/interview/understand.ts';
import type { Paint } from '../terminal.ts';

/** A question in the shape that the prompt library takes. */
export function questionFor(prompt: Prompt, paint: Paint) {
  const { asks, answer, now } = prompt;
  const theme = themeOf(paint);
  const base = { name: 'line' as const, theme };
  if (answer.kind === 'choice')
    return {
      ...base,
      type: 'select' as const,
      message: asks,
      choices: [...choicesIn(prompt), WHY].map(({ value, shows }) => ({
        value,
        name: shows,
        short: shows,
      })),
      ...(now !== undefined && { default: now }),
      loop: false,
      pageSize: 12,
    };
  if (answer.kind === 'choices') {
    const had = now?.split(', ') ?? [];
    return {
      ...base,
      type: 'checkbox' as const,
      message: asks,
      choices: [...choicesIn(prompt), WHY].map(({ value, shows }) => ({
        value,
        name: shows,
        short: shows,
        checked: had.includes(value),
      })),
      loop: false,
      pageSize: 14,
      required: true,
    };
  }
  return {
    ...base,
    type: 'input' as const,
    message: `${asks}:`,
    ...(now !== undefined && { default: now }),
  };
}

/** Nobody can type a question mark into a list. */
const WHY = { value: '?', shows: 'Why is this asked, and what do the words mean?' };

/** What may be typed, on a line of its own above the question, so that a long answer has room. */
export function hintFor({ answer, now, ways, hint }: Prompt, paint: Paint): string {
  if (answer.kind === 'choice' || answer.kind === 'choices') return '';
  const scores = answer.kind === 'number' ? [`Type ${answer.of.join(', ')}.`] : [];
  const keeps = now === undefined ? [] : ['Enter keeps what you had, Tab edits it.'];
  const also = `Also: ${[...ways, '?'].join(', ')}`;
  const how = hint === undefined ? [] : [hint];
  return `${paint.dim([...how, ...scores, ...keeps, also].join(' '))}\n`;
}

/** Our own colours, so that NO_COLOR holds, and signs that every terminal has. */
function themeOf(paint: Paint) {
  const asIs = (text: string): string => text;
  return {
    prefix: { idle: '>', done: '>' },
    icon: { cursor: '>' },
    style: {
      answer: asIs,
      message: asIs,
      error: paint.red,
      help: paint.dim,
      highlight: paint.strong,
      description: asIs,
      disabled: paint.dim,
      defaultAnswer: () => '',
      key: paint.strong,
      keysHelpTip: () => paint.dim('Arrows or a number, then Enter'),
    },
  };
}
