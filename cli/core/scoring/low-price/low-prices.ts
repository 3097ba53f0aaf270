import type { LowPriceFacts } from '../../competition/facts.ts';
import type { Exact } from '../../exact/exact.ts';
import type { ResultLowPriceResult, ResultLowPriceRule } from '../../spec/written.generated.ts';
import type { PricesScored } from '../compare-prices.ts';
import { placeFor } from '../place-of-figure.ts';
import type { Ranking } from '../rank.ts';
import type { BidWork, LotWork } from '../scoring-work.ts';
import type { Totalled } from '../totals.ts';
import type { Unknown } from '../unknown.ts';
import { compileLowPrice } from './compile-low-price.ts';
import { enterOutcomes } from './enter-outcomes.ts';
import { lowPriceResult, openLowPrice } from './explanation.ts';
import { runLowPrice, type PricesToTest } from './run-low-price.ts';
import type { TestedPrice } from './around-a-price.ts';

/** What the test of unusually low prices says of a lot: of each price, and what people must still ask or decide. */
export interface LowPrices {
  readonly rule: ResultLowPriceRule;
  readonly results: ReadonlyMap<string, ResultLowPriceResult>;
  readonly open: readonly Unknown[];
}

/** A lot with its prices compared and, where nothing is open, its bids placed. */
export interface PricedLot {
  readonly assessed: readonly Totalled[];
  readonly prices: PricesScored | undefined;
  readonly ranking?: Ranking;
}

/** Holds every price that was compared in a lot against the tender’s test. Nothing where the tender names none, or no price is scored. */
export function lowPrices(work: LotWork, priced: PricedLot): LowPrices | undefined {
  const { lowPrice } = work.facts;
  if (!lowPrice || !priced.prices) return undefined;
  const { test, name } = lowPrice;
  const rule = { test: name, title: test.title, explains: test.explains };
  const compiled = compileLowPrice(test);
  const missing = Object.keys(test.settings ?? {}).find((one) => !settingsOf(work, lowPrice)[one]);
  if (!compiled.ok || missing !== undefined)
    return { rule, results: new Map(), open: [unusable(work, missing)] };
  return { rule, ...tested(work, priced, { check: compiled.check, lowPrice }) };
}

function tested(
  work: LotWork,
  priced: PricedLot,
  { check, lowPrice }: Pick<PricesToTest, 'check'> & { readonly lowPrice: LowPriceFacts },
): Pick<LowPrices, 'results' | 'open'> {
  const members = membersOf(priced);
  const asked = {
    check,
    prices: members.map(({ tested: one }) => one),
    settings: settingsOf(work, lowPrice),
    ranked: priced.ranking !== undefined,
  };
  const results = new Map<string, ResultLowPriceResult>();
  const open: Unknown[] = [];
  for (const { work: own, tested: one, step } of members) {
    const outcomes = runLowPrice(one, asked);
    enterOutcomes(own, outcomes, { step, all: members.map((other) => other.step) });
    const result = lowPriceResult(own, outcomes);
    results.set(one.bid, result);
    if (one.place !== undefined) open.push(...openLowPrice(own, result));
  }
  return { results, open };
}

interface Member {
  readonly work: BidWork;
  readonly tested: TestedPrice;
  readonly step: string;
}

/** The prices that were compared, of which none is missing: what is not known cannot be held against anything. */
function membersOf({ assessed, prices, ranking }: PricedLot): readonly Member[] {
  const compared = assessed.filter(({ work }) => prices?.compared.bids.includes(work.bid.id));
  if (compared.some(({ price }) => !price?.ok)) return [];
  return compared.flatMap(({ work, price }) => {
    const bid = work.bid.id;
    const place = ranking?.placed.find((one) => one.bid.work.bid.id === bid)?.place;
    if (!price?.ok) return [];
    const tested = { bid, price: price.value.price, ...(place !== undefined && { place }) };
    return [{ work, tested, step: price.value.step }];
  });
}

/** A lot’s ceiling and value need not be written a second time for a test that asks for them. */
function settingsOf(
  { lot }: LotWork,
  { settings }: LowPriceFacts,
): Readonly<Record<string, Exact>> {
  const { ceiling, value } = lot.written;
  return { ...(ceiling && { ceiling }), value, ...settings };
}

const unusable = ({ facts, lot }: LotWork, missing: string | undefined): Unknown => ({
  says: `Nobody can say which prices of ${lot.title} are unusually low: the test ${missing === undefined ? 'has a formula that cannot be used' : `needs \`${missing}\``}.`,
  at: placeFor([facts.tender, 'assessment', 'low_price']),
  advice: 'Put the test right, and score again.',
});
