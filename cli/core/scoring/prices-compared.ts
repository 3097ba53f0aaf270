import type { LotFacts, PriceFacts } from '../competition/facts.ts';
import { inWords } from '../competition/in-words.ts';
import type { LotPriceRule, ResultPricesCompared } from '../spec/written.generated.ts';
import type { Contender } from './contender.ts';
import { orderSays } from './price/order-says.ts';
import type { LotWork } from './scoring-work.ts';

/** How the prices of a lot were compared, and whose they were, in words. */
export function pricesCompared(
  { lot }: LotWork,
  { title, method, methodName, rule }: PriceFacts,
  members: readonly Contender[],
): ResultPricesCompared {
  const bids = members.map(({ work }) => work.bid);
  return {
    method: methodName,
    title: method.title,
    formula: method.shown_as,
    explains: method.explains,
    ...(rule.line !== undefined && { criterion: title }),
    ...(method.ranks_by && { ranks_by: method.ranks_by, order_says: orderSays[method.ranks_by] }),
    bids: bids.map(({ id }) => id),
    says: method.properties.depends_on_rivals
      ? comparedWith(lot, rule, inWords(bids.map(({ name }) => name)))
      : 'Each price was scored by itself. The prices of other bids made no difference.',
    weaknesses: method.weaknesses.map(({ says }) => says),
  };
}

function comparedWith({ written }: LotFacts, rule: LotPriceRule, names: string): string {
  const onlyAbove = rule.compared_with === 'above-thresholds';
  const which = onlyAbove ? 'bids that reached every minimum for quality' : 'all assessed bids';
  const aside =
    onlyAbove && written.total_threshold
      ? ' The minimum total could not be used here: no bid has a total until its price is scored.'
      : '';
  return `The prices of ${which} were compared: ${names || 'none'}.${aside}`;
}
