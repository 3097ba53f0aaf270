import type { PriceFacts } from '../competition/facts.ts';
import { offeredPrice } from '../competition/offered-price.ts';
import { timesOfLine } from '../competition/whole-life.ts';
import { exact, hundred, zero, type Exact } from '../exact/exact.ts';
import { compileMethod, type PriceMethod } from '../scoring/price/compile-method.ts';
import { ownNames } from '../scoring/price/formula-scope.ts';
import { settingsOf } from '../scoring/price-inputs.ts';
import { scorePrices } from '../scoring/price/score-prices.ts';
import type { OfferedLot } from './offered-lot.ts';

/** What can be said of a price before other bids are known. */
export interface PriceForeseen {
  readonly criterion: string;
  readonly title: string;
  readonly method: string;
  readonly explains: string;
  readonly weight: Exact;
  /** The price that is scored, in pounds; nothing while the bid does not give it. */
  readonly price?: Exact;
  /** The points, where they depend on this price alone, and how they come about. */
  readonly points?: Exact;
  readonly how?: string;
  /** What one other bid would do to the points, where the method compares prices. */
  readonly beside: readonly BesideOther[];
  /** The most points there can be for it. */
  readonly most: Exact;
  /** Why nothing more can be said, as a sentence. */
  readonly unknown?: string;
}

/** The points beside one other bid at a price, in pounds. */
export interface BesideOther {
  readonly other: Exact;
  readonly points?: Exact;
  readonly how?: string;
}

/** Every price that the lot scores: its points where they need no rivals, else the points beside one other bid. */
export const foreseePrice = (offered: OfferedLot): readonly PriceForeseen[] =>
  offered.lot.criteria
    .filter((one): one is PriceFacts => one.kind === 'price')
    .map((criterion) => foreseeOne(offered, criterion));

function foreseeOne(offered: OfferedLot, criterion: PriceFacts): PriceForeseen {
  const { id, title, methodName: method, weight } = criterion;
  const { explains } = criterion.method;
  const about = { criterion: id, title, method, explains, weight, beside: [], most: weight };
  const price = priceOf(offered, criterion);
  if (!price) return { ...about, unknown: 'The bid does not give this price yet.' };
  const compiled = compileMethod(criterion.method);
  const known = { ...about, price };
  if (!compiled.ok) return { ...known, unknown: 'The formula of the method cannot be used.' };
  const why = whyUnknown(offered, criterion, compiled.method);
  if (why !== undefined) return { ...known, unknown: why };
  const score = (others: readonly Exact[]) =>
    pointsBeside({ offered, criterion, method: compiled.method }, price, others);
  if (!criterion.method.properties.depends_on_rivals) {
    const { points, how, says } = score([]);
    if (!points) return { ...known, most: zero, unknown: says ?? 'The price earns no points.' };
    return { ...known, points, most: points, ...(how !== undefined && { how }) };
  }
  const { says: refused } = score([price]);
  if (refused !== undefined) return { ...known, most: zero, unknown: refused };
  const { ceiling } = offered.lot.written;
  const others = TRIED.map((share) => price.mul(exact(share)).div(hundred));
  const beside = others
    .filter((other) => !ceiling || other.lte(ceiling))
    .map((other) => {
      const { points, how } = score([other]);
      return { other, ...(points && { points }), ...(how !== undefined && { how }) };
    });
  return { ...known, beside };
}

/** The prices of another bid that are tried, in per cent of this one. They are pictures, not guesses. */
const TRIED = [80n, 90n, 100n, 110n, 120n];

function priceOf({ lot, offer: { price } }: OfferedLot, { rule }: PriceFacts): Exact | undefined {
  const schedule = lot.written.price_schedule;
  if (!price) return undefined;
  if (rule.line === undefined) return offeredPrice(price, schedule);
  const line = schedule?.lines.find(({ id }) => id === rule.line);
  const own = price.lines?.find((one) => one.line === rule.line);
  return (
    schedule && line && own && own.unit_price.mul(line.quantity.mul(timesOfLine(schedule, line)))
  );
}

function whyUnknown(
  { offer }: OfferedLot,
  { method: written }: PriceFacts,
  method: PriceMethod,
): string | undefined {
  if (written.ranks_by)
    return 'The method gives no points. It puts bids in order by a figure that needs the scores for quality.';
  const own = ownNames(written);
  const asked = Object.keys(written.asks ?? {});
  if (method.usesQuality || own.some((name) => !asked.includes(name)))
    return 'The method weighs the scores for quality too, which nobody knows yet.';
  const missing = asked.find((name) => !offer.price?.figures?.[name]);
  return missing === undefined
    ? undefined
    : `The bid does not give \`${missing}\`, which the method needs.`;
}

interface Scoring {
  readonly offered: OfferedLot;
  readonly criterion: PriceFacts;
  readonly method: PriceMethod;
}

function pointsBeside(
  { offered, criterion, method }: Scoring,
  price: Exact,
  others: readonly Exact[],
): { readonly points?: Exact; readonly how?: string; readonly says?: string } {
  const { ceiling } = offered.lot.written;
  const figures = offered.offer.price?.figures ?? {};
  const names = ['ours', ...others.map((_, at) => `other-${at}`)];
  const { points, refused } = scorePrices({
    method,
    weight: criterion.weight,
    prices: new Map([price, ...others].map((one, at) => [names[at] ?? '', one])),
    settings: settingsOf(criterion, ceiling),
    stages: offered.facts.tender.rounding.stages,
    figures: new Map(names.map((name) => [name, figures])),
    ...(ceiling && criterion.rule.line === undefined && { ceiling }),
  });
  const own = points.get('ours');
  if (own) return { points: own.points, how: own.how };
  const says = refused.find(({ bid }) => bid === 'ours')?.says;
  return { ...(says !== undefined && { says }) };
}
