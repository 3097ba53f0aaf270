import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** How hard a text is to read: the school grade that a reader needs, and its longest sentence in words. */
export interface ReadingAge {
  readonly grade: number;
  readonly longest: string;
  readonly words: number;
}

/**
 * Judges all sentences of one file together, by the Flesch-Kincaid grade. The formula swings on single sentences, where
 * one word such as “organisation” outweighs the rest, so nothing shorter than a file is judged by it.
 */
export function readingAge(texts: readonly string[]): ReadingAge {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
  const longest = sentences.reduce(
    (most, one) => (wordsOf(one).length > wordsOf(most).length ? one : most),
    '',
  );
  return { grade, longest, words: wordsOf(longest).length };
}

/** A text with its gaps filled by a word that is neither hard nor long: each text inside a gap counts, the rest is “this”. */
export const filled = (text: string): string => text.replace(/\{\{.*?\}\}/g, 'this');

/** What a gap may say by itself: the texts in it that are sentences or parts of one. */
export const saidInGaps = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(.*?)\}\}/g)].flatMap(([, inside = '']) =>
    [...inside.matchAll(/'([^']*)'/g)]
      .map(([, said = '']) => said.trim())
      .filter((said) => /\w+\s+\w+/.test(said)),
  );

const sentencesOf = (text: string): readonly string[] =>
  filled(text)
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => /\w/.test(sentence));

const wordsOf = (sentence: string): readonly string[] =>
  sentence.split(/[\s–-]+/).filter((word) => /[a-z0-9]/i.test(word));
