import { exact, type Exact } from '../exact/exact.ts';
import { showExact, showMoney, showPounds } from '../exact/show.ts';
import { showDate } from '../dates/show-date.ts';
import { daysBetween } from '../dates/days-between.ts';
import type { Functions } from './functions.ts';
import { figureOf, noAnswer } from './figure.ts';
import { citedWords, ownWords } from './shared-words.ts';

/**
 * Gives expressions `show`, `money`, `pounds`, `string`, `words` (how many in a text), `longest_sentence` (its words),
 * `own_words` and `cited_words` (how much two texts share) `days` (from one date to another) and
 * `show_date` (`11 June 2019`).
 */
export function addTextFunctions(environment: Functions): void {
  for (const [name, show] of Object.entries(shown)) {
    const handler = (value: unknown): string => show(figureOf(value));
    environment.registerFunction(`${name}(exact): string`, handler);
    if (name !== 'string') environment.registerFunction(`${name}(int): string`, handler);
  }
  environment.registerFunction('words(string): exact', wordsIn);
  environment.registerFunction('longest_sentence(string): exact', longestSentence);
  environment.registerFunction('own_words(string, string): exact', ownWords);
  environment.registerFunction('cited_words(string, string, string): exact', citedWords);
  environment.registerFunction('days(string, string): exact', days);
  environment.registerFunction('show_date(string): string', showDate);
}

const shown: Readonly<Record<string, (value: Exact) => string>> = {
  show: showExact,
  string: showExact,
  money: showMoney,
  pounds: showPounds,
};

function wordsIn(text: string): Exact {
  return exact(BigInt(text.match(/\S+/g)?.length ?? 0));
}

/** A full stop ends a sentence only where white space follows, so that £1.50 stays whole. */
function longestSentence(text: string): Exact {
  return text
    .split(/(?<=[.!?…])\s+/)
    .map(wordsIn)
    .reduce((longest, words) => (longest.lt(words) ? words : longest));
}

function days(from: string, to: string): Exact {
  const count = daysBetween(from, to);
  if (count !== undefined) return exact(count);
  throw noAnswer(
    `“${daysBetween(from, from) === undefined ? from : to}” is not a date such as 2027-03-01`,
  );
}
