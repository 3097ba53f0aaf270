import type { LotFacts, QuestionFacts } from './facts.ts';
import { questionsOf } from './look-up.ts';
import { sha256 } from '../digest/sha-256.ts';
import { showExact } from '../exact/show.ts';

/**
 * Sixteen digits that stand for the wording of a lot’s questions and levels, and change with every letter of them: the first
 * of the SHA-256 digest over each question’s id, title, question, guidance and levels as JSON, one question a line.
 */
export function wordingDigest(lot: LotFacts): string {
  const known = DIGESTS.get(lot) ?? digestOf(lot);
  DIGESTS.set(lot, known);
  return known;
}

/** Thousands of sheets can be of one lot. */
const DIGESTS = new WeakMap<LotFacts, string>();

const digestOf = (lot: LotFacts): string =>
  sha256(
    questionsOf(lot)
      .map((question) => `${JSON.stringify(wordsOf(question))}\n`)
      .join(''),
  ).slice(0, 16);

const wordsOf = ({ id, title, question, guidance = '', levels }: QuestionFacts) => [
  id,
  title,
  question,
  guidance,
  levels.map(({ score, label = '', says }) => [showExact(score), label, says]),
];
