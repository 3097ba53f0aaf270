import { printable } from '../core/diagnostics/printable.ts';
import type { Passage } from '../core/interview/prompt.ts';
import type { Paint } from '../io/terminal.ts';
import { wrap } from './wrap.ts';

/** Passages as lines of at most `width` characters: headings set apart, what others wrote indented. */
export const passages = (all: readonly Passage[], paint: Paint, width: number): string =>
  all.map((one) => `${before(one)}${shown(one, paint, width)}\n`).join('');

const before = ({ is }: Passage): string => (is === 'heading' ? '\n' : '');

function shown({ is, text }: Passage, paint: Paint, width: number): string {
  const safe = printable(text);
  if (is === 'heading') return lined(wrap(safe, '', width), paint.strong);
  if (is === 'warning') return lined(wrap(`Note: ${safe}`, '', width), paint.yellow);
  if (is === 'quote') return wrap(safe, '  ', width);
  return is === 'item'
    ? `- ${wrap(safe, '', width - 2).replaceAll('\n', '\n  ')}`
    : wrap(safe, '', width);
}

/** Colour is put on line by line, so that it never runs into the next. */
const lined = (text: string, colour: (text: string) => string): string =>
  text.split('\n').map(colour).join('\n');
