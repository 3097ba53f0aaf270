import type { Prompt } from '../../core/interview/prompt.ts';
import { choicesIn } from '../../core/interview/understand.ts';
import type { Paint } from '../terminal.ts';
import { LONGER, pageFor, WHY, type Marks } from './painted-list.ts';
import { paintedTheme } from './painted-theme.ts';

/**
 * A list of boxes in the shape that the prompt library takes. The ways out stand below the boxes without one: Enter on such a
 * line takes it, whatever is ticked. The library has no such lines, so they are its disabled ones, and where the arrow
 * stands is learnt when it is drawn.
 */
export function ticksFor(prompt: Prompt, paint: Paint, marked: Marks) {
  const { asks, answer, now } = prompt;
  const boxes = answer.kind === 'choices' ? answer.choices : [];
  const ways = [...choicesIn(prompt), WHY].slice(boxes.length);
  const had = marked.size > 0 ? marked : new Set(now?.split(', ') ?? []);
  const pageSize = pageFor(boxes.length + ways.length);
  const isLonger = boxes.length + ways.length > pageSize;
  const theme = paintedTheme(paint, isLonger ? `${TIP} ${LONGER}` : TIP);
  let way: (typeof ways)[number] | undefined;
  const drawn = (isActive: boolean) => (line: string) => {
    if (!isActive && !line.startsWith('>')) return line;
    way = isActive ? undefined : ways.find(({ shows }) => line.includes(shows));
    return paint.strong(line);
  };
  return {
    name: 'line' as const,
    type: 'checkbox' as const,
    message: asks,
    choices: [
      ...boxes.map(({ value, shows }) => ({
        value,
        name: shows,
        short: shows,
        checked: had.has(value),
      })),
      ...ways.map(({ value, shows }) => ({ value, name: shows, short: shows, disabled: ' ' })),
    ],
    shortcuts: { all: null, invert: null },
    loop: false,
    pageSize,
    validate: (ticked: readonly { readonly value: string }[]) => {
      marked.clear();
      for (const { value } of ticked) marked.add(value);
      return way !== undefined || ticked.length > 0 || NONE;
    },
    filter: (values: readonly string[]) => (way ? [way.value] : values),
    theme: {
      ...theme,
      icon: { ...theme.icon, checked: '[x]', unchecked: '[ ]', disabledUnchecked: '   ' },
      i18n: { disabledError: 'This line has no box. Press Enter to take it.' },
      style: {
        ...theme.style,
        highlight: drawn(true),
        disabled: drawn(false),
        renderSelectedChoices: (ticked: readonly { readonly short: string }[]) =>
          way?.shows ?? ticked.map(({ short }) => short).join('; '),
      },
    },
  };
}

const TIP = 'Arrows move. Space ticks a box. Enter goes on.';
const NONE = 'Tick a box with the space bar, or choose a line without a box.';
