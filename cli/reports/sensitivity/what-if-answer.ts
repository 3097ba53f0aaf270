import { inWords } from '../../core/competition/in-words.ts';
import type { Tried } from '../../core/sensitivity/what-if/ending.ts';
import type { Changes, LotWhatIf } from '../../core/sensitivity/what-if/what-if.ts';
import { changing } from '../../core/sensitivity/what-if/without-bids.ts';
import { scoreLines, weightLines } from './what-if-nearest.ts';
import { endingAsSentence, endingInWords, namesIn, type Names } from './what-if-words.ts';

/** The answer for a lot: who wins, unless what, and what makes no difference. */
export interface Answer {
  readonly says: string;
  readonly unless: readonly string[];
  readonly after?: string;
}

/** The answer for one lot in sentences, the nearest change of each kind first. */
export function answerOf(lot: LotWhatIf): Answer {
  const { ending, changes } = lot;
  const names = namesIn(lot);
  if (ending.kind !== 'winner' || !changes)
    return {
      says: `There is no single winner to ask about: ${endingInWords(ending, names)}.`.replace(
        /\.\.$/,
        '.',
      ),
      unless: [],
    };
  const { bid } = ending;
  const combined = { names, bid, before: 'Scores were combined in another way' };
  const kinds = [
    ['a weight', weightLines(changes, names)],
    ['a single score', scoreLines(changes, names, bid)],
    ['leaving an assessor out', assessorLines(changes, names)],
    ['leaving a losing bid out', bidLines(changes, names, bid)],
    ['combining scores in another way', wayLines(changes.combining, combined)],
    ['another rounding', roundingLines(changes, bid)],
    ['another price method', methodLines(changes, names, bid)],
  ] as const;
  const unless = kinds.flatMap(([, lines]) => lines);
  const never = kinds.flatMap(([kind, lines]) =>
    lines.length === 0 && !untried(changes).includes(kind) ? [kind] : [],
  );
  const tie = lot.afterTie ? ', after a tie' : '';
  const says =
    unless.length > 0
      ? `${names(bid)} wins${tie}, unless:`
      : `${names(bid)} wins${tie}, and nothing that was tried changes it.`;
  if (unless.length === 0 || never.length === 0) return { says, unless };
  return { says, unless, after: `Tried, and no difference: ${inWords(never)}.` };
}

/** What had nothing to try, or was left out of a large lot: nobody knows whether it makes a difference. */
function untried({ weights, scores, rounding, withoutAssessors, ...others }: Changes) {
  const { withoutBids, methods, combining } = others;
  const { withAll, tried } = withoutAssessors;
  const tellsOfAssessors = withAll.kind === 'winner' && tried.some(isScored);
  return [
    ...(weights.length > 0 ? [] : ['a weight']),
    ...(scores ? [] : ['a single score']),
    ...(rounding.length > 0 ? [] : ['another rounding']),
    ...(tellsOfAssessors ? [] : ['leaving an assessor out']),
    ...(withoutBids.length > 0 ? [] : ['leaving a losing bid out']),
    ...(methods.tried.some(isScored) ? [] : ['another price method']),
    ...(combining.some(isScored) ? [] : ['combining scores in another way']),
  ];
}

const isScored = ({ ending }: Tried): boolean => ending.kind !== 'not-scored';

/** Only where the scores of all give the same winner does leaving one out tell anything. */
function assessorLines({ withoutAssessors }: Changes, names: Names): readonly string[] {
  const { combined, declared, withAll, tried } = withoutAssessors;
  if (withAll.kind !== 'winner') return [];
  const how = declared === combined ? '' : `The ${combined} of the scores counted and `;
  return changing(tried, withAll.bid).map(
    ({ what, ending }) => `${how}${what} had not scored: ${endingAsSentence(ending, names)}`,
  );
}

const bidLines = ({ withoutBids }: Changes, names: Names, bid: string) =>
  wayLines(withoutBids, { names, bid, before: 'A losing bid had not been there' });

interface WayLine {
  readonly names: Names;
  readonly bid: string;
  readonly before: string;
}

const wayLines = (tried: readonly Tried[], { names, bid, before }: WayLine): readonly string[] =>
  changing(tried, bid).map(
    ({ what, ending }) => `${before} (${what}): ${endingAsSentence(ending, names)}`,
  );

function roundingLines({ rounding }: Changes, bid: string): readonly string[] {
  const count = changing(rounding, bid).length;
  return count === 0
    ? []
    : [
        `Figures were rounded in another way: ${count} of the ${rounding.length} that were tried ${count === 1 ? 'changes' : 'change'} it.`,
      ];
}

function methodLines(
  { methods: { tried } }: Changes,
  names: Names,
  bid: string,
): readonly string[] {
  const found = changing(tried, bid);
  if (found.length === 0) return [];
  const firsts = [...new Set(found.map(({ ending }) => endingInWords(ending, names)))];
  return [
    `Price was scored by another method: by ${found.length} of the ${tried.length} that could be tried, ${inWords(firsts)} would come first.`,
  ];
}
