import { pointsOf, type SharedLot } from './candidate.ts';

/** Who would have come first in a lot, why it passes on, and to whom. */
export function sharedInWords({ lot, winner, passedOver }: SharedLot): string {
  const title = lot.work.lot.title;
  const why = passedOver.map((one) => one.why);
  if (!winner)
    return [...why, `Every bidder that could win ${title} has won as many lots as it may.`].join(
      ' ',
    );
  const { name } = winner.bid.work.bid;
  const priced =
    winner.package === undefined ? '' : `, with the prices of its package “${winner.package}”`;
  if (why.length > 0)
    return [...why, `The lot passes to ${name}, with ${pointsOf(winner)}${priced}.`].join(' ');
  return `${name} comes first with ${pointsOf(winner)}${priced}.`;
}
