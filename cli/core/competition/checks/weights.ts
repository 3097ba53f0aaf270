import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hundred, type Exact } from '../../exact/exact.ts';
import { showExact } from '../../exact/show.ts';
import { sumOf } from '../../exact/sum-of.ts';
import { placeOf } from '../../source/place-of.ts';
import type { LotCriterion, WrittenTender } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

/** Percentages must be percentages of a hundred. */
export const checkPercentTotal: Check = ({ tender }) => {
  const { unit, total } = tender.weighting;
  if (unit === 'points' || total.equals(hundred)) return [];
  return [
    finding('tender/percent-total', placeOf(tender, 'weighting.total'), {
      message: `The weights are percentages, but they are to add up to ${showExact(total)}, not 100.`,
      advice: 'Write `total: 100`, or `unit: points` when the weights are points.',
    }),
  ];
};

/** The weights of every list of criteria must add up to the declared total, to the last digit. */
export const checkWeights: Check = ({ tender, lots }) => {
  const { unit, total } = tender.weighting;
  const target = unit === 'percent' ? hundred : total;
  const lists = [
    { owner: tender, whose: 'The weights of the tender’s criteria', criteria: tender.criteria },
    ...lots.map(({ title, written }) => ({
      owner: written,
      whose: `The weights of “${title}”`,
      criteria: written.criteria,
    })),
  ];
  return lists.flatMap(({ owner, whose, criteria = [] }) => [
    ...(criteria.length === 0 ? [] : offTotal({ owner, whose, criteria, target, code: 'weights' })),
    ...criteria.flatMap((criterion) => checkParts(tender, criterion)),
  ]);
};

function checkParts({ weighting }: WrittenTender, heading: LotCriterion): readonly Diagnostic[] {
  const { criteria = [], weight, title, id } = heading;
  const ofParent = weighting.sub_criteria === 'of-parent';
  const target = ofParent ? hundred : weight;
  const whose = `The weights under “${title ?? id}”`;
  return criteria.length === 0
    ? []
    : offTotal({ owner: heading, whose, criteria, target, code: 'sub-weights' });
}

interface Weights {
  readonly owner: object;
  readonly whose: string;
  readonly criteria: readonly { readonly weight: Exact }[];
  readonly target: Exact;
  readonly code: 'weights' | 'sub-weights';
}

function offTotal({ owner, whose, criteria, target, code }: Weights): readonly Diagnostic[] {
  const sum = sumOf(criteria.map(({ weight }) => weight));
  if (sum.equals(target)) return [];
  const by = showExact(sum.sub(target).abs());
  const wrong = sum.lt(target) ? `${by} too little` : `${by} too much`;
  return [
    finding(`tender/${code}-total`, placeOf(owner, 'criteria', 'key'), {
      message: `${whose} add up to ${showExact(sum)}, not ${showExact(target)}. That is ${wrong}.`,
      advice: 'Change the weights until they add up exactly. The tool never rescales them.',
    }),
  ];
}
