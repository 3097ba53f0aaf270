import { addDays, addMonths } from '../dates/add-days.ts';
import type { CompetitionFacts, LotFacts, QuestionFacts } from '../competition/facts.ts';
import { exact, type Exact } from '../exact/exact.ts';
import { sumOf } from '../exact/sum-of.ts';

/** What can be counted in a tender for one lot. What the tender leaves open is not there. */
export interface Counted {
  /** Questions to answer in writing, and conditions to show. */
  readonly questions: Exact;
  /** The most words that all answers may have; only where every question says so. */
  readonly words?: Exact;
  /** Papers to attach. */
  readonly documents: Exact;
  readonly portals?: Exact;
  /** What conditions cost a bidder, in pounds; only where one says so. */
  readonly accreditations?: Exact;
  /** The largest yearly income that a condition asks for, in pounds. */
  readonly least_income?: Exact;
  /** The term, where its days make whole months. */
  readonly term_months?: Exact;
}

/** Counts what the tender asks of everyone who bids for this lot. */
export function countedInTender({ tender }: CompetitionFacts, lot: LotFacts): Counted {
  const questions = questionsOf(lot);
  const limits = questions.flatMap(({ wordLimit }) => wordLimit ?? []);
  const { gates } = lot;
  const costs = gates.flatMap(({ cost_to_bidder }) => cost_to_bidder ?? []);
  const incomes = gates.flatMap(({ minimum_turnover }) => minimum_turnover ?? []);
  const months = monthsIn(lot);
  const evidence = [
    ...questions.flatMap((one) => one.evidence),
    ...gates.flatMap((one) => one.evidence ?? []),
  ];
  return {
    questions: countOf([...questions, ...gates]),
    ...(limits.length === questions.length && limits.length > 0 && { words: sumOf(limits) }),
    documents: countOf([...new Set(evidence)]),
    ...(tender.portal && { portals: exact(1n) }),
    ...(costs.length > 0 && { accreditations: sumOf(costs) }),
    ...(incomes.length > 0 && {
      least_income: incomes.reduce((most, one) => (one.gt(most) ? one : most)),
    }),
    ...(months && { term_months: months }),
  };
}

const countOf = (items: readonly unknown[]): Exact => exact(BigInt(items.length));

const questionsOf = ({ criteria }: LotFacts): readonly QuestionFacts[] =>
  criteria.flatMap((one) =>
    one.kind === 'question' ? [one] : one.kind === 'heading' ? [...one.criteria] : [],
  );

/** The same day so many months on is the day after the last; days that make no whole months give nothing. */
function monthsIn({ written: { term } }: LotFacts): Exact | undefined {
  if (!term?.starts_on || !term.days || term.days.d !== 1n) return undefined;
  const end = addDays(term.starts_on, Number(term.days.n));
  for (let months = 1; months <= 240; months += 1)
    if (addMonths(term.starts_on, months) === end) return exact(BigInt(months));
  return undefined;
}
