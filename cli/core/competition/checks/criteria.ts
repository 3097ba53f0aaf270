import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { showExact } from '../../exact/show.ts';
import { placeOf } from '../../source/place-of.ts';
import type {
  LotCriterion,
  LotLevel,
  LotPriceSchedule,
  LotSubCriterion,
} from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { repeats } from '../repeats.ts';

/** Lots, gates, criteria and schedule lines need names of their own. */
export const checkNames: Check = ({ tender, lots }) => [
  ...repeats(
    lots.map(({ written }) => written),
    { code: 'tender/repeated-lot', field: 'id', what: 'The lot' },
  ),
  ...repeats(tender.gates ?? [], { code: 'tender/repeated-gate', field: 'id', what: 'The gate' }),
  ...[tender, ...lots.map(({ written }) => written)].flatMap(({ criteria = [] }) =>
    repeats(criteria.flatMap(withParts), {
      code: 'tender/repeated-criterion',
      field: 'id',
      what: 'The criterion',
    }),
  ),
  ...lots.flatMap(({ written }) =>
    repeats(linesOf(written.price_schedule), {
      code: 'tender/repeated-line',
      field: 'id',
      what: 'The line',
    }),
  ),
];

/** Lines and options share their names, because bids price both by name. */
const linesOf = (schedule: LotPriceSchedule | undefined): readonly object[] => [
  ...(schedule?.lines ?? []),
  ...(schedule?.options ?? []),
];

/** The levels of a question run from the lowest score to the highest, each score once. */
export const checkLevels: Check = ({ tender, lots }) =>
  [tender, ...lots.map(({ written }) => written)]
    .flatMap(({ criteria = [] }) => criteria.flatMap(withParts))
    .flatMap(({ levels = [] }) => levels.flatMap((_, index) => checkLevel(levels, index)));

const withParts = (criterion: LotCriterion): readonly LotSubCriterion[] => [
  criterion,
  ...(criterion.criteria ?? []),
];

function checkLevel(levels: readonly LotLevel[], index: number): readonly Diagnostic[] {
  const [before, level] = [levels[index - 1], levels[index]];
  if (!before || !level) return [];
  const same = levels.slice(0, index).find(({ score }) => score.equals(level.score));
  if (same) return [twice(level, same)];
  return level.score.gt(before.score) ? [] : [outOfOrder(level, before)];
}

const twice = (level: LotLevel, same: LotLevel): Diagnostic =>
  finding('tender/repeated-level', placeOf(level, 'score'), {
    message: `The score ${showExact(level.score)} has two levels.`,
    advice: 'Keep one level for each score.',
    related: [{ message: 'The first one is here.', at: placeOf(same, 'score') }],
  });

const outOfOrder = (level: LotLevel, before: LotLevel): Diagnostic =>
  finding('tender/levels-order', placeOf(level, 'score'), {
    message: `The level for ${showExact(level.score)} comes after the one for ${showExact(before.score)}.`,
    advice: 'Write the levels from the lowest score to the highest.',
    severity: 'warning',
  });
