import type { PriceFacts } from '../competition/facts.ts';
import { inWords } from '../competition/in-words.ts';
import type { ResultPricesCompared } from '../spec/written.generated.ts';
import type { Contender } from './contender.ts';
import type { LotWork } from './scoring-work.ts';

/** How the prices of a lot were compared, and whose they were, in words. */
export function pricesCompared(
  { lot }: LotWork,
  { method, methodName, rule }: PriceFacts,
  members: readonly Contender[],
): ResultPricesCompared {
  const bids = members.map(({ work }) => work.bid);
  const names = inWords(bids.map(({ name }) => name));
  const onlyAbove = rule.compared_with === 'above-thresholds';
  const which = onlyAbove ? 'bids that reached every least score for quality' : 'all assessed bids';
  const circular = onlyAbove && lot.written.total_threshold !== undefined;
  const aside = ' The least total plays no part in this, because a total needs the price first.';
  return {
    method: methodName,
    title: method.title,
    formula: method.shown_as,
    explains: method.explains,
    bids: bids.map(({ id }) => id),
    says: `The prices of ${which} were compared: ${names || 'none'}.${circular ? aside : ''}`,
    weaknesses: method.weaknesses.map(({ says }) => says),
  };
}
