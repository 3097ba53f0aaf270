import { showDate } from '../dates/show-date.ts';
import { inWords } from '../competition/in-words.ts';
import type {
  ResultFigure,
  ResultRescored,
  ResultRescoredBid,
  ResultScoresThen,
} from '../spec/written.generated.ts';
import { ordinal } from './ordinal.ts';
import type { Departure, ScoreSet } from './rescored.ts';
import type { Totalled } from './totals.ts';

/** Both score sets around a bid that left, as the result holds them, with the bids that stayed in the order of their ids. */
export function rescoredResult(departure: Departure): ResultRescored {
  const { decision, left, before, after } = departure;
  const stayed = after.bids.map(({ work }) => work.bid.id).sort();
  const bids = stayed.flatMap((id) => rescoredBid(id, before, after) ?? []);
  const [was, is] = [before, after].map((set) => orderOf(set, stayed));
  const orderChanged = JSON.stringify(was) !== JSON.stringify(is);
  return {
    bid: left.work.bid.id,
    bidder: left.work.bid.name,
    left: decision.kind,
    on: decision.on,
    was: scoresIn(left.work.bid.id, before) ?? {},
    bids,
    order_changed: orderChanged,
    says: `${whatHappened(departure)} ${orderSays(orderChanged, departure)}`,
  };
}

function rescoredBid(id: string, before: ScoreSet, after: ScoreSet): ResultRescoredBid | undefined {
  const [was, is] = [scoresIn(id, before), scoresIn(id, after)];
  const bid = after.bids.find(({ work }) => work.bid.id === id)?.work.bid;
  return was && is && bid && { bid: id, bidder: bid.name, before: was, after: is };
}

function scoresIn(id: string, { bids, placed }: ScoreSet): ResultScoresThen | undefined {
  const bid = bids.find(({ work }) => work.bid.id === id);
  if (!bid) return undefined;
  const price = priceOf(bid);
  const total = bid.total?.ratio ?? bid.total?.figure;
  const one = placed.find((other) => other.bid.work.bid.id === id);
  return {
    ...(price && {
      price: bare(price.points),
      ...(price.explains && { explains: price.explains }),
    }),
    ...(total && { total: bare(total) }),
    ...(one && { rank_says: `${one.isJoint ? 'joint ' : ''}${ordinal(one.place)}` }),
  };
}

const priceOf = ({ criteria }: Totalled) =>
  criteria.find(({ result }) => result.kind === 'price')?.result;

/** A figure of an earlier set has no step in this result. */
const bare = ({ exact, shown }: ResultFigure): ResultFigure => ({ exact, shown });

/** The bids that stayed, in order, those with equal places together. */
function orderOf({ placed }: ScoreSet, stayed: readonly string[]): readonly string[][] {
  const groups = new Map<number, string[]>();
  for (const { bid, place } of placed) {
    const { id } = bid.work.bid;
    if (stayed.includes(id)) groups.set(place, [...(groups.get(place) ?? []), id].sort());
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, ids]) => ids);
}

function whatHappened({ decision, left }: Departure): string {
  const { name } = left.work.bid;
  const how = decision.kind === 'withdrawn' ? 'withdrew' : 'was excluded';
  return `${name} ${how} on ${showDate(decision.on)}, when all its scores and its price were in. The points for price of every other bid depend on the prices that are compared, so every bid was scored again without it.`;
}

function orderSays(changed: boolean, { before, after }: Departure): string {
  if (!changed) return 'The order of the other bids stayed the same.';
  const [was, is] = [firstOf(before), firstOf(after)];
  const first =
    was && is && was !== is ? ` With it, ${was} came first. Without it, ${is} comes first.` : '';
  return `The order of the other bids changed.${first}`;
}

function firstOf({ placed }: ScoreSet): string | undefined {
  const names = placed.filter(({ place }) => place === 1).map(({ bid }) => bid.work.bid.name);
  return names.length > 0 ? inWords(names) : undefined;
}
