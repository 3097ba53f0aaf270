import type { PriceFacts } from '../competition/facts.ts';
import type { ResultPricesCompared } from '../spec/written.generated.ts';
import { enterCompared } from './compared-figures.ts';
import { isAboveThresholds, type Contender } from './contender.ts';
import type { CriterionScored } from './criterion.ts';
import { enterPrice, type ComparedPrice } from './enter-price.ts';
import { lineOf } from './line-of.ts';
import { ownFigures } from './own-figures.ts';
import { notScored, unusable } from './price-refusals.ts';
import { pricesCompared } from './prices-compared.ts';
import { compileMethod, type PriceMethod } from './price/compile-method.ts';
import { scorePrices } from './price/score-prices.ts';
import { qualityOf, settingsOf } from './price-inputs.ts';
import type { LotWork } from './scoring-work.ts';
import type { Unknown } from './unknown.ts';

/** The points for price of each bid that has them, what they were compared with and what stands in the way of the others. */
export interface PricesScored {
  readonly points: ReadonlyMap<string, CriterionScored>;
  readonly compared: ResultPricesCompared;
  readonly unknown: readonly Unknown[];
}

/** Everything the comparison of prices in a lot needs. `complete` is false while it is open whether some bid takes part. */
export interface ToCompare {
  readonly criterion: PriceFacts;
  readonly contenders: readonly Contender[];
  readonly complete: boolean;
}

/** Scores the prices of a lot against one another, or each alone where the method does not depend on rivals. */
export function comparePrices(work: LotWork, asked: ToCompare): PricesScored {
  const { criterion, contenders } = asked;
  const onlyAbove = criterion.rule.compared_with === 'above-thresholds';
  const members = onlyAbove ? contenders.filter(isAboveThresholds) : contenders;
  const compared = pricesCompared(work, criterion, members);
  const compiled = compileMethod(criterion.method);
  if (!compiled.ok) return nothing(compared, [unusable(criterion, compiled.problems[0])]);
  const { method } = compiled;
  const isOpen = !asked.complete || members.some(({ price }) => !price?.ok);
  const needsQuality = onlyAbove || method.usesQuality;
  const waits = isOpen || (needsQuality && contenders.some(({ quality }) => !quality.ok));
  if (waits && criterion.method.properties.depends_on_rivals) return nothing(compared, []);
  return { compared, ...scoreMembers(work, method, { criterion, members }) };
}

const nothing = (compared: ResultPricesCompared, unknown: readonly Unknown[]): PricesScored => ({
  points: new Map(),
  compared,
  unknown,
});

interface Members {
  readonly criterion: PriceFacts;
  readonly members: readonly Contender[];
}

function scoreMembers(work: LotWork, method: PriceMethod, { criterion, members }: Members) {
  const entered = members.flatMap((one) => enter(one, criterion, method) ?? []);
  const unknown = entered.flatMap((one) => ('unknown' in one ? one.unknown : []));
  const priced = entered.flatMap((one) => ('unknown' in one ? [] : one));
  if (unknown.length > 0 && method.written.properties.depends_on_rivals)
    return { points: new Map<string, CriterionScored>(), unknown };
  const { ceiling } = work.lot.written;
  const quality = method.usesQuality ? qualityOf(work, members) : {};
  const scores = scorePrices({
    method,
    weight: criterion.weight,
    prices: new Map(priced.map(({ work: own, offered }) => [own.bid.id, offered.price])),
    settings: settingsOf(criterion, ceiling),
    stages: work.stages,
    figures: new Map(priced.map(({ work: own, figures }) => [own.bid.id, figures.values])),
    ...quality,
    ...(ceiling && criterion.rule.line === undefined && { ceiling }),
  });
  const uses = [...scores.points.values()].flatMap(({ steps, uses: own }) => [
    ...own,
    ...steps.flatMap((step) => step.uses),
  ]);
  const compared = enterCompared({ work, criterion, ...quality }, priced, new Set(uses));
  const points = new Map<string, CriterionScored>();
  for (const one of priced) {
    const scored = scores.points.get(one.work.bid.id);
    if (scored) points.set(one.work.bid.id, enterPrice(criterion, { ...one, scored, compared }));
  }
  return { points, unknown: [...unknown, ...notScored(scores.refused, criterion, priced)] };
}

/** The price of a bid with its figures, what stands in their way, or nothing where a fault of its own is told elsewhere. */
function enter(contender: Contender, criterion: PriceFacts, method: PriceMethod) {
  const { work, price, quality } = contender;
  if (!price?.ok || (method.usesQuality && !quality.ok)) return undefined;
  const offered = lineOf(work, criterion, price.value);
  if (!offered.ok) return offered;
  const figures = ownFigures(criterion, contender);
  if (!figures.ok) return figures;
  const one: ComparedPrice = { work, offered: offered.value, figures: figures.value };
  return one;
}
