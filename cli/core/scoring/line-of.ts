import type { PriceFacts } from '../competition/facts.ts';
import type { OfferedPrice } from './offered-price.ts';
import { placeFor } from './place-of-figure.ts';
import type { BidWork } from './scoring-work.ts';
import { known, unknown, type Known } from './unknown.ts';

/** A price as a criterion scores it, in pounds, with the address of its figure. */
export type PriceScored = Pick<OfferedPrice, 'price' | 'step'>;

/** The whole price, or the sum of the one line of the schedule that the criterion scores. */
export function lineOf(
  { lot }: BidWork,
  { title, rule }: PriceFacts,
  offered: OfferedPrice,
): Known<PriceScored> {
  if (rule.line === undefined) return known(offered);
  const line = offered.lines.get(rule.line);
  if (line) return known(line);
  return unknown(
    placeFor([rule, 'line']),
    `“${title}” of ${lot.title} scores the line \`${rule.line}\`, which its price schedule does not have.`,
    'Name a line of the price schedule, or leave `line` out to score the whole price.',
  );
}
