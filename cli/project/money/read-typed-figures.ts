import { didYouMean } from '../../core/diagnostics/suggest.ts';

import type { WrittenCalculator } from '../../core/spec/written.generated.ts';

/** What was typed as `name=value`, by name; a sentence where a word is none, or the calculator asks for no such figure. */
export const readTypedFigures = (
  words: readonly string[],
  { asks }: WrittenCalculator,
): ReadonlyMap<string, string> | string => readFigureWords(words, Object.keys(asks));

/** The same, where these figures are asked for. */
export function readFigureWords(
  words: readonly string[],
  known: readonly string[],
): ReadonlyMap<string, string> | string {
  const typed = new Map<string, string>();
  for (const word of words) {
    const [, name = '', text = ''] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
    if (name === '') return `\`${word}\` gives no figure. Write it as name=value.`;
    if (!known.includes(name))
      return `\`${name}\` is not asked for here.${didYouMean(name, known)} These are: ${known.join(', ')}.`;
    if (typed.has(name)) return `\`${name}\` is given twice. Give it once.`;
    typed.set(name, text);
  }
  return typed;
}
