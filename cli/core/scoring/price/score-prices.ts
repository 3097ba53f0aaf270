import type { Exact } from '../../exact/exact.ts';
import { zero } from '../../exact/exact.ts';
import { showPounds } from '../../exact/show.ts';
import type { PricePoints } from './price-points.ts';
import type { ComparedBids, PriceInSet, PricesToScore } from './prices-to-score.ts';
import { referenceSetOf, type ReferenceSet } from './reference-set.ts';
import { pointsByFormula, pointsBySpecialRule } from './run-method.ts';
import { figureNamed } from './setting.ts';
import type { SpecialName, SpecialRule } from './special-rules.ts';
import { wrongSettings } from './wrong-settings.ts';

/** The points of each bid that could be scored, and why the others could not. */
export interface PriceScores {
  readonly points: ReadonlyMap<string, PricePoints>;
  readonly refused: readonly PriceRefusal[];
}

/** Why a price has no points: a plain sentence. `waits` means that the fault lies with another bid's price. */
export interface PriceRefusal {
  readonly bid: string;
  readonly says: string;
  readonly waits: boolean;
}

/**
 * Turns prices into points by one method. Where one price is refused and the method compares bids with
 * one another, the others wait too: nobody can say yet what they are compared with.
 */
export function scorePrices(asked: PricesToScore): PriceScores {
  const set = referenceSetOf([...asked.prices.values()]);
  if (!set) return { points: new Map(), refused: [] };
  const missing = wrongSettings(asked);
  if (missing) return { points: new Map(), refused: everyone(asked, missing, []) };
  const refused = [...asked.prices].flatMap(([bid, price]) => refusalOf({ bid, price }, asked));
  if (refused.length > 0 && asked.method.written.properties.depends_on_rivals)
    return { points: new Map(), refused: [...refused, ...everyone(asked, waiting, refused)] };
  return scoreAccepted(asked, set, refused);
}

const waiting = 'It is compared with a price that cannot be scored yet.';

function scoreAccepted(
  asked: PricesToScore,
  set: ReferenceSet,
  refused: readonly PriceRefusal[],
): PriceScores {
  const points = new Map<string, PricePoints>();
  const failed: PriceRefusal[] = [...refused];
  const bids = comparedBids(asked);
  for (const [bid, price] of asked.prices) {
    if (refused.some((refusal) => refusal.bid === bid)) continue;
    const quality = asked.quality?.get(bid);
    const own = asked.figures?.get(bid);
    const scored = scoreOne({
      price,
      asked,
      set,
      bids,
      ...(quality && { quality }),
      ...(own && { own }),
    });
    if (scored.ok) points.set(bid, scored);
    else failed.push({ bid, says: scored.says, waits: false });
  }
  return { points, refused: failed };
}

/** The bids as formulas see them; only a method that looks at them one by one needs the list. */
function comparedBids({ method, prices, quality, figures }: PricesToScore): ComparedBids {
  if (!method.usesBids) return [];
  return [...prices].map(([bid, price]) => {
    const points = quality?.get(bid);
    return { ...figures?.get(bid), price, ...(points && { quality: points }) };
  });
}

function scoreOne(given: PriceInSet) {
  const { price, asked, set } = given;
  const rule = situationsOf(price, asked, set)
    .map((name) => asked.method.special[name])
    .find((found) => found !== undefined && found.does !== 'formula');
  if (rule?.does === 'refuse') return { ok: false, says: rule.says } as const;
  return rule ? pointsBySpecialRule(rule, given) : pointsByFormula(given);
}

/** The situations with rules of their own that a price is in, the most pressing first. */
function situationsOf(
  price: Exact,
  asked: PricesToScore,
  set: ReferenceSet,
): readonly SpecialName[] {
  const ceiling = ceilingOf(asked);
  return [
    ...(ceiling && price.gt(ceiling) ? (['above_ceiling'] as const) : []),
    ...(price.equals(zero) ? (['zero_price'] as const) : []),
    ...(asked.prices.size === 1 ? (['one_bid'] as const) : []),
    ...(asked.prices.size > 1 && set.lowest.equals(set.highest) ? (['all_equal'] as const) : []),
  ];
}

interface OfferedPrice {
  readonly bid: string;
  readonly price: Exact;
}

function refusalOf({ bid, price }: OfferedPrice, asked: PricesToScore): readonly PriceRefusal[] {
  const ceiling = ceilingOf(asked);
  const { above_ceiling: above, zero_price: nothing } = asked.method.special;
  const refuse = (says: string): readonly PriceRefusal[] => [{ bid, says, waits: false }];
  if (price.lt(zero)) return refuse(`A price of ${showPounds(price)} is less than nothing.`);
  if (ceiling && price.gt(ceiling) && refuses(above, 'unless it says otherwise'))
    return refuse(
      `The price of ${showPounds(price)} is above the ceiling of ${showPounds(ceiling)}.`,
    );
  if (price.equals(zero) && nothing && refuses(nothing)) return refuse(nothing.says);
  return [];
}

const refuses = (rule: SpecialRule | undefined, otherwise?: 'unless it says otherwise'): boolean =>
  rule ? rule.does === 'refuse' : otherwise !== undefined;

const ceilingOf = ({ settings, ceiling }: PricesToScore): Exact | undefined =>
  figureNamed(settings, 'ceiling') ?? ceiling;

function everyone(
  { prices }: PricesToScore,
  says: string,
  except: readonly PriceRefusal[],
): readonly PriceRefusal[] {
  return [...prices.keys()]
    .filter((bid) => !except.some((refusal) => refusal.bid === bid))
    .map((bid) => ({ bid, says, waits: true }));
}
