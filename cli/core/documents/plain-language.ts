import type { Block, Blocks } from './block.ts';
import { syllablesIn } from './syllables.ts';
import { wordsOf } from './words-of.ts';

/** A sentence that is longer than most people follow at first reading. */
export interface LongSentence {
  readonly text: string;
  readonly words: number;
}

/** How easy a document is to read. */
export interface PlainLanguage {
  readonly sentences: number;
  readonly words: number;
  /** Sentences of more than 25 words (the limit GOV.UK content guidance gives), in order. */
  readonly long: readonly LongSentence[];
  /**
   * About the youngest age, in years, that reads this with ease: the Flesch–Kincaid grade (Kincaid and others, 1975) plus five.
   * Syllables are estimated, so treat it as a hint within a year or two. Nothing for a document of under 30 words.
   */
  readonly readingAge?: number;
}

/** The most words a sentence may have before it is called long. */
const longestSentence = 25;

/** Looks at the running text of a document (paragraphs and list items; not tables or headings) and says how easy it is to read. */
export function plainLanguageOf(blocks: Blocks): PlainLanguage {
  const sentences = proseOf(blocks).flatMap(sentencesOf);
  const counted = sentences.map((text) => ({ text, words: wordsIn(text).length }));
  const words = counted.reduce((total, sentence) => total + sentence.words, 0);
  const long = counted.filter((sentence) => sentence.words > longestSentence);
  const result = { sentences: sentences.length, words, long };
  return words < 30 ? result : { ...result, readingAge: readingAge(sentences, words) };
}

function proseOf(block: Block): string[] {
  if (block.type === 'paragraph') return [wordsOf(block)];
  if (block.type === 'table' || !('children' in block)) return [];
  return block.children.flatMap(proseOf);
}

/** A full stop ends a sentence only where white space and a capital, a figure or a quotation mark follow. */
function sentencesOf(paragraph: string): string[] {
  const text = paragraph.replace(/\s+/g, ' ').trim();
  const parts = text.split(/(?<=[.!?…][”’"')]*) (?=[\p{Lu}\p{Nd}“‘"'£(])/u);
  return parts.filter((part) => wordsIn(part).length > 0);
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{Letter}\p{Number}][\p{Letter}\p{Number}’'.,\-/@]*/gu) ?? [];
}

function readingAge(sentences: readonly string[], words: number): number {
  const syllables = sentences
    .flatMap(wordsIn)
    .reduce((total, word) => total + syllablesIn(word), 0);
  const grade = (0.39 * words) / sentences.length + (11.8 * syllables) / words - 15.59;
  return Math.max(5, Math.round(grade + 5));
}
