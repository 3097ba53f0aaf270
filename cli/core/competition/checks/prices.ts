import type { Diagnostic, Place, Severity } from '../../diagnostics/diagnostic.ts';
import { hundred, isExact, zero, type Exact } from '../../exact/exact.ts';
import { showExact, showPounds } from '../../exact/show.ts';
import { placeOf } from '../../source/place-of.ts';
import type { BidLotBid, BidPrice, PriceSpecialCase } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import type { CompetitionFacts, LotFacts, PriceFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { lotById } from '../look-up.ts';
import { offeredPrice } from '../offered-price.ts';
import { pricesAreSealed } from '../../panel/envelopes.ts';
import { priceParts } from './price-lines.ts';

/**
 * Every bid has a price that can be scored: present, above nought, within the ceiling, in pounds and pence. Nothing is said
 * of a price in a sealed envelope once bids have arrived.
 */
export const checkPrices: Check = (facts) => {
  const arrived = facts.decisions.some(({ kind }) => kind === 'received');
  return facts.bids
    .flatMap(({ lots }) => lots)
    .flatMap((lotBid) => {
      const lot = lotById(facts, lotBid.lot);
      return lot && !(arrived && pricesAreSealed(facts, lot)) ? priceFor(facts, lot, lotBid) : [];
    });
};

function priceFor(
  { tender }: CompetitionFacts,
  lot: LotFacts,
  { price, ...lotBid }: BidLotBid,
): readonly Diagnostic[] {
  const rule = lot.criteria.find(({ kind }) => kind === 'price') as PriceFacts | undefined;
  if (!price) return rule ? [noPrice(lot, placeOf(lotBid, 'lot'))] : [];
  const wrong = [...priceParts(lot, price, tender), ...amountsOf(price).flatMap(checkAmount)];
  if (wrong.length > 0) return wrong;
  const offered = offeredPrice(price, lot.written.price_schedule);
  return offered && rule ? againstRule({ lot, rule, price, offered }) : [];
}

const noPrice = ({ title }: LotFacts, at: Place): Diagnostic =>
  finding('bid/price-missing', at, {
    message: `The bid gives no price for “${title}”, where the price is scored.`,
    advice: 'Add `price:` with a `total:`, or with `lines:` where the lot has a price schedule.',
  });

/** An amount of money and where it stands. */
interface Amount {
  readonly value: Exact;
  readonly at: Place;
}

const amountsOf = (price: BidPrice): readonly Amount[] => [
  ...(price.total ? [{ value: price.total, at: placeOf(price, 'total') }] : []),
  ...(price.lines ?? []).map((line) => ({
    value: line.unit_price,
    at: placeOf(line, 'unit_price'),
  })),
];

function checkAmount({ value, at }: Amount): readonly Diagnostic[] {
  if (value.lt(zero))
    return [
      finding('bid/price-negative', at, {
        message: `The price ${showExact(value)} is less than nothing.`,
        advice: 'Write the price as a positive amount.',
      }),
    ];
  if (value.mul(hundred).d === 1n) return [];
  return [
    finding('bid/price-not-in-pence', at, {
      message: `The price ${showExact(value)} has parts of a penny.`,
      advice: 'Write pounds and pence, with at most two decimal places.',
    }),
  ];
}

interface Offer {
  readonly lot: LotFacts;
  readonly rule: PriceFacts;
  readonly price: BidPrice;
  readonly offered: Exact;
}

function againstRule({ lot, rule, price, offered }: Offer): readonly Diagnostic[] {
  const ceiling = ceilingOf(rule, lot);
  const { zero_price, above_ceiling } = rule.method;
  const at = price.total ? placeOf(price, 'total') : placeOf(price, 'lines', 'key');
  if (offered.equals(zero))
    return [
      finding('bid/price-zero', at, {
        message: `The price for “${lot.title}” is £0. ${zero_price.says}`,
        advice: 'Ask the bidder to explain the price, and record what was decided.',
        severity: severityOf(zero_price),
      }),
    ];
  if (!ceiling || offered.lte(ceiling)) return [];
  return [
    finding('bid/price-over-ceiling', at, {
      message: `The price ${showPounds(offered)} is over the ceiling of “${lot.title}”, ${showPounds(ceiling)}.`,
      advice: 'Offer a price at or under the ceiling. A higher price is not considered.',
      severity: severityOf(above_ceiling),
    }),
  ];
}

/** The ceiling that the method is given, or else the lot's own. */
function ceilingOf({ rule }: PriceFacts, { written }: LotFacts): Exact | undefined {
  const given = rule.settings?.['ceiling'];
  return given !== undefined && typeof given !== 'string' && isExact(given)
    ? given
    : written.ceiling;
}

/** Where the method says what such a price earns, it can be scored and a person only needs to know. */
const severityOf = (rule: PriceSpecialCase | undefined): Severity =>
  rule === undefined || rule.does === 'refuse' ? 'error' : 'warning';
