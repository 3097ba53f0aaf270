import { exact, type Exact } from '../../exact/exact.ts';
import { round } from '../../exact/round.ts';
import type {
  ResultBidResult,
  ResultFigure,
  ResultLotResult,
} from '../../spec/written.generated.ts';
import { chartBlock, type Bar } from '../chart.ts';

/** A lot with its totals drawn: a bar for quality and a bar for price under each bidder, placed bids first. */
export interface DrawnLot {
  readonly title: string;
  /** A block of Markdown. */
  readonly drawing: string;
}

/** The totals of a lot as a picture, out of all the points there are; nothing where no bid has a total. */
export function totalsChart(lot: ResultLotResult, outOf: Exact): readonly DrawnLot[] {
  const bars = lot.bids.filter(({ total }) => total).flatMap((bid) => barsOf(bid, outOf));
  if (bars.length === 0) return [];
  const title = `Points of each bid, out of ${outOf.toString()}.`;
  return [{ title: lot.title, drawing: chartBlock({ title, bars }) }];
}

function barsOf(bid: ResultBidResult, outOf: Exact): readonly Bar[] {
  const price = bid.criteria.find(({ kind }) => kind === 'price')?.points;
  const parts: readonly (readonly [string, ResultFigure | undefined, 1 | 2])[] = [
    [`${bid.bidder}: quality`, bid.quality, 1],
    ['  price', price, 2],
  ];
  return parts.flatMap(([name, figure, series]) =>
    figure ? [{ name, shown: figure.shown, length: lengthOf(figure, outOf), series }] : [],
  );
}

/** How long a bar is, in whole hundredths of the figure that readers see; points below nothing have no bar. */
function lengthOf({ shown }: ResultFigure, outOf: Exact): number {
  const share = exact(shown).mul(100n).div(outOf);
  return share.s < 0n ? 0 : Number(round(share, 0, 'half-up').n);
}
