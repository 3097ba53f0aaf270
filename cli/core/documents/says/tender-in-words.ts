import type { CriterionFacts, PriceFacts } from '../../competition/facts.ts';
import { showExact } from '../../exact/show.ts';
import type {
  LotThreshold,
  TenderTieBreak,
  TenderTrim,
  WrittenTender,
} from '../../spec/written.generated.ts';

/** How the scores of several assessors become one, in words for bidders. */
export function combineInWords({ assessment }: Pick<WrittenTender, 'assessment'>): string {
  const { combine, trim, spread_to_discuss: spread } = assessment;
  const then = {
    consensus: 'Then they meet and agree one score, with a reason. Every score is kept.',
    mean: 'The score that counts is the mean of their scores: all added up, then divided by how many there are.',
    median: 'The score that counts is the median of their scores: the one in the middle.',
    'trimmed-mean': `The score that counts is a mean without the ends: ${endsInWords(trim)}, and the others are added up and divided by how many there are.`,
  }[combine];
  const apart = spread
    ? ` Where two scores are ${showExact(spread)} or more apart, the panel must talk about it.`
    : '';
  return `Each assessor scores every answer alone and writes down why. ${then}${apart}`;
}

function endsInWords(trim: TenderTrim | undefined): string {
  if (!trim) return 'the highest and the lowest scores are left out';
  const many = showExact(trim.each_end);
  const ends = trim.each_end.equals(1)
    ? 'the highest score and the lowest score'
    : `the ${many} highest and the ${many} lowest scores`;
  return `${ends} are left out, which takes at least ${showExact(trim.least)} assessors`;
}

/** How equal bids are put in order: one sentence for each tie-break, in the order they are tried. */
export function tiesInWords(
  { ties }: Pick<WrittenTender, 'ties'>,
  criteria: readonly CriterionFacts[],
): readonly string[] {
  return ties.map((tie) => tieInWords(tie, criteria));
}

function tieInWords(
  { by, criterion }: TenderTieBreak,
  criteria: readonly CriterionFacts[],
): string {
  const all = criteria.flatMap((one): readonly CriterionFacts[] =>
    one.kind === 'heading' ? [one, ...one.criteria] : [one],
  );
  const title = all.find(({ id }) => id === criterion)?.title ?? criterion;
  return {
    quality: 'The bid with more points for quality comes first.',
    price: 'The bid with the lower price comes first.',
    criterion: `The bid with more points for “${title}” comes first.`,
    received: 'The bid that arrived first comes first.',
    'drawn-lot': 'A lot is drawn in front of witnesses, and we write down who was there.',
  }[by];
}

/** The minimum, in a sentence for bidders; `what` says of what, as in “for this answer”. */
export function thresholdInWords(threshold: LotThreshold, what: string): string {
  const { at_least, measured_in, on, if_below } = threshold;
  const least = showExact(at_least);
  const unit = {
    score: `a score of at least ${least}`,
    points: `at least ${least} points`,
    percent: `at least ${least}% of the points`,
  }[measured_in];
  const number = {
    agreed: '',
    'each-assessor': ' from every assessor',
    exact: ', before any rounding',
    rounded: ', after rounding',
  }[on];
  const then =
    if_below === 'not-awarded'
      ? 'A bid with less cannot win.'
      : 'A bid with less can still win, and the report says that it has less.';
  return `You need ${unit} ${what}${number}. ${then}`;
}

/** Whose prices are compared, in words for bidders. */
export function comparedInWords({ method, rule }: PriceFacts): string {
  if (!method.properties.depends_on_rivals)
    return 'We score each price by itself. The prices of other bids make no difference.';
  return rule.compared_with === 'all-assessed'
    ? 'We compare the prices of all bids that we score.'
    : 'We compare the prices of the bids that reach every minimum for quality. The price of a bid below one does not count.';
}
