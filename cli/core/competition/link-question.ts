import type { Exact } from '../exact/exact.ts';
import { placeOf } from '../source/place-of.ts';
import type { LotSubCriterion } from '../spec/written.generated.ts';
import { criterionBase } from './criterion-base.ts';
import type { QuestionFacts } from './facts.ts';
import { finding } from './finding.ts';
import { levelsOf } from './levels-of.ts';
import type { Linker } from './linker.ts';
import { wholeQuestion } from './whole-question.ts';

/** A question with its words and levels, also those of a shared criterion or scale; nothing, and findings, when they cannot be had. */
export function linkQuestion(
  linker: Linker,
  written: LotSubCriterion,
  weight: Exact,
): QuestionFacts | undefined {
  const whole = wholeQuestion(linker, written);
  const base = whole && criterionBase(linker, { whole, written, weight });
  if (!whole || !base) return undefined;
  const { question } = whole;
  if (question === undefined) linker.report(missingQuestion(whole));
  const levels = levelsOf(linker, whole);
  if (question === undefined || !levels) return undefined;
  return { kind: 'question', ...base, question, ...asides(whole), levels };
}

function asides({
  guidance,
  word_limit,
  evidence = [],
}: LotSubCriterion): Pick<QuestionFacts, 'guidance' | 'wordLimit' | 'evidence'> {
  return {
    ...(guidance !== undefined && { guidance }),
    ...(word_limit && { wordLimit: word_limit }),
    evidence,
  };
}

const missingQuestion = (written: LotSubCriterion) =>
  finding('tender/missing-question', placeOf(written), {
    message: `The criterion “${written.title ?? written.id}” puts no question to bidders.`,
    advice: 'Add a line `question:`, or name a shared criterion with `use:`.',
  });
