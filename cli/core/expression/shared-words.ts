import { exact, type Exact } from '../exact/exact.ts';

/** How many different telling words of a text another text does not hold. */
export function ownWords(text: string, other: string): Exact {
  const known = tellingWords(other);
  return count([...tellingWords(text)].filter((word) => !known.has(word)));
}

/** How many different telling words of a text come from `source`, leaving out those that `beside` holds anyway. */
export function citedWords(text: string, source: string, beside: string): Exact {
  const [there, anyway] = [tellingWords(source), tellingWords(beside)];
  return count([...tellingWords(text)].filter((word) => there.has(word) && !anyway.has(word)));
}

const count = (words: readonly string[]): Exact => exact(BigInt(words.length));

/**
 * The telling words of a text: those of four letters or more, and numbers, without the ending that makes one of many or a
 * past of a present. Short words are in every text and tell nothing.
 */
function tellingWords(text: string): ReadonlySet<string> {
  const before = known.get(text);
  if (before) return before;
  const found = text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [];
  const words = new Set(found.map(stemOf));
  if (known.size >= MOST_KEPT) known.clear();
  known.set(text, words);
  return words;
}

/** A word without its ending. The same words come again and again, so each is cut once. */
function stemOf(word: string): string {
  const before = stems.get(word);
  if (before !== undefined) return before;
  const stem = word.replace(/(?<=\p{L}{3})(?:ing|ed|es|s|ly)$/u, '');
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, stem);
  return stem;
}

const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

/** One answer is compared with the reason of every assessor, so its words are kept for a while. */
const known = new Map<string, ReadonlySet<string>>();
const MOST_KEPT = 1000;
