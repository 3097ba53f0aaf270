import { showExact } from '../../core/exact/show.ts';
import type { OtherScore } from '../../core/sensitivity/what-if/other-scores.ts';
import type { OtherWeight } from '../../core/sensitivity/what-if/other-weights.ts';
import type { Turn } from '../../core/sensitivity/what-if/turn.ts';
import type { Changes } from '../../core/sensitivity/what-if/what-if.ts';
import { several } from '../../core/diagnostics/several.ts';
import {
  distanceOf,
  endingAsSentence,
  turnInWords,
  weightInWords,
  type Names,
} from './what-if-words.ts';

/** The weights nearest to the declared ones at which somebody else would win, as sentences. */
export function weightLines({ weights }: Changes, names: Names): readonly string[] {
  const turns = weights.flatMap((weight) =>
    (['more', 'less'] as const).flatMap((way) => {
      const turn = weight[way];
      return turn ? [{ weight, way, turn, far: distanceOf(weight, turn) }] : [];
    }),
  );
  const sorted = turns.sort((a, b) => a.far.compare(b.far)).slice(0, SHOWN);
  return sorted.map(({ weight, way, turn }) => weightLine(weight, { way, turn, names }));
}

interface Turned {
  readonly way: 'more' | 'less';
  readonly turn: Turn;
  readonly names: Names;
}

function weightLine({ title, now, whole }: OtherWeight, { way, turn, names }: Turned): string {
  const then = endingAsSentence(turn.ending, names);
  if (turn.at.equals(now))
    return `“${title}” counted for any ${way} than its ${weightInWords(now)} of ${weightInWords(whole)} points: ${then}`;
  return `“${title}” counted for ${turnInWords(turn, way)} of ${weightInWords(whole)} points, not ${weightInWords(now)}: ${then}`;
}

const SHOWN = 3;

/** The smallest changes of a single score after which somebody else would win, as sentences. */
export function scoreLines(
  { scores = [] }: Changes,
  names: Names,
  winner: string,
): readonly string[] {
  const shown = scores.slice(0, SHOWN).map((one) => scoreLine(one, names, winner));
  const more = scores.length - shown.length;
  return more > 0
    ? [
        ...shown,
        `One of ${several(more, 'other single score', 'other single scores')} was changed by as much.`,
      ]
    : shown;
}

function scoreLine(
  { bid, title, assessor, now, other, ending }: OtherScore,
  names: Names,
  winner: string,
): string {
  const whose = assessor === undefined ? '' : ` from ${assessor}`;
  const who = bid === winner ? 'It' : names(bid);
  return `${who} had ${showExact(other)}, not ${showExact(now)},${whose} for “${title}”: ${endingAsSentence(ending, names)}`;
}
