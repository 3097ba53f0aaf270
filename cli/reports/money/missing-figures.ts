import { howToWrite, showPlain } from '../../core/payment/how-to-write.ts';
import type { Gathered, MissingFigure } from '../../core/payment/gather-figures.ts';
import { wrap } from '../wrap.ts';

/** What a calculator still needs: each figure with its question, where it can come from, and a line to copy. */
export function missingFigures(calculator: string, { known, missing, wrong }: Gathered): string {
  const lead =
    wrong.length > 0
      ? 'Some figures cannot be right:'
      : `${calculator} needs ${missing.length === 1 ? 'one more figure' : `${missing.length} more figures`}. Nothing is guessed.`;
  const words = missing.map(({ name, ask }) => `${name}=${showPlain(ask.example)}`);
  return [
    wrap(lead),
    ...wrong.map((one) => bullet(one)),
    ...missing.map((one) => bullet(inWords(one))),
    ...(known.length > 0 ? [wrap(`Known already: ${known.map(knownOf).join('; ')}.`)] : []),
    ...(words.length > 0
      ? [
          'Add them to the line, for example with figures that are made up:',
          wrap(`fairlot money ${calculator} ${words.join(' ')}`, '  '),
        ]
      : []),
  ]
    .join('\n')
    .concat('\n');
}

const knownOf = ({ name, from }: Gathered['known'][number]): string => `${name} (${from})`;

function inWords({ name, ask }: MissingFigure): string {
  const files = ask.from?.length
    ? ` A file can give it: ${ask.from.map(inFile).join(' or ')}.`
    : '';
  return `${name}: ${ask.asks} ${ask.where ?? ''}${files} Write ${howToWrite(ask)}.`;
}

/** What is counted in a tender has no field of its own. */
const inFile = (field: string): string => (field.startsWith('counted.') ? 'the tender' : field);

const bullet = (text: string): string => wrap(text, '    ').replace(/^ {4}/, '  - ');

/** Every calculator by its name, with what it works out. */
export const calculatorList = (
  all: readonly { readonly name: string; readonly title: string }[],
): string => all.map(({ name, title }) => `${name}\n${wrap(title, '  ')}\n`).join('');
