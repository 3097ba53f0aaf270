import type { OtherWeight } from '../../core/sensitivity/what-if/other-weights.ts';
import { isWonBy } from '../../core/sensitivity/what-if/ending.ts';
import { changing } from '../../core/sensitivity/what-if/without-bids.ts';
import type { Changes } from '../../core/sensitivity/what-if/what-if.ts';
import { heading, list, says, tableOf, type PagePart } from '../page/page.ts';
import { endingInWords, turnInWords, weightInWords, type Names } from './what-if-words.ts';

/** How far each weight can go in both directions before somebody else comes first. */
export function weightParts({ weights }: Changes, names: Names): readonly PagePart[] {
  if (weights.length === 0) return [];
  const how = weights.some((one) => one.how === 'searched') ? SEARCHED : SOLVED;
  return [
    heading(3, 'Another weight'),
    says(`One weight changes, and the other criteria keep their shares of the rest. ${how}`),
    ...list(weights.map((one) => weightLine(one, names))),
  ];
}

const SOLVED = 'The crossings are exact, and were checked by scoring again on both sides.';
const SEARCHED =
  'Totals do not follow a weight in a straight line here, so 50 weights were tried each way; a change within a step and back would not be seen.';

function weightLine({ title, now, more, less }: OtherWeight, names: Names): string {
  const turns = [
    ...(less ? [`at ${turnInWords(less, 'less')} ${endingInWords(less.ending, names)}`] : []),
    ...(more ? [`at ${turnInWords(more, 'more')} ${endingInWords(more.ending, names)}`] : []),
  ];
  const said = turns.length > 0 ? turns.join('; ') : 'the same winner at every weight';
  return `${title}, now ${weightInWords(now)}: ${said}`;
}

/** Who is first without each losing bid. */
export function bidParts(
  { withoutBids }: Changes,
  names: Names,
  winner: string,
): readonly PagePart[] {
  if (withoutBids.length === 0) return [];
  const others = changing(withoutBids, winner);
  const shown = withoutBids.length > MANY ? others : withoutBids;
  const left = withoutBids.length - shown.length;
  return [
    heading(3, 'Without one losing bid'),
    ...tableOf(
      ['Left out', 'First'],
      shown.map(({ what, ending }) => [what, endingInWords(ending, names)]),
    ),
    ...(left > 0
      ? [says(`Without any one of ${left} others, ${names(winner)} still comes first.`)]
      : []),
  ];
}

/** Longer tables show only the rows that differ. */
const MANY = 12;

/** Who is first without the scores of each assessor. */
export function assessorParts({ withoutAssessors }: Changes, names: Names): readonly PagePart[] {
  const { combined, declared, withAll, tried } = withoutAssessors;
  if (tried.length === 0) return [];
  const agreed =
    declared === 'consensus'
      ? ' The panel agreed its scores, and nobody knows what it would have agreed without one of them; so this table takes the mean instead.'
      : '';
  return [
    heading(3, 'Without one assessor'),
    says(`Scored by the ${combined} of the individual scores.${agreed}`),
    ...tableOf(
      ['Left out', 'First'],
      [
        ['Nobody', endingInWords(withAll, names)],
        ...tried.map(({ what, ending }) => [what, endingInWords(ending, names)]),
      ],
    ),
  ];
}

/** The other ways to combine scores and to round figures: those that give another winner, and how many do not. */
export function wayParts(
  { combining, rounding }: Changes,
  names: Names,
  winner: string,
): readonly PagePart[] {
  const all = [...combining, ...rounding];
  const others = changing(all, winner);
  const same = all.filter(({ ending }) => isWonBy(ending, winner)).length;
  return [
    heading(3, 'Combined or rounded in another way'),
    says(`Of ${all.length} other ways, ${names(winner)} still comes first in ${same}.`),
    ...list(others.map(({ what, ending }) => `${what}: ${endingInWords(ending, names)}`)),
  ];
}
