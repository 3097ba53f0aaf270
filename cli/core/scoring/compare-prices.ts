import type { PriceFacts } from '../competition/facts.ts';
import type { Exact } from '../exact/exact.ts';
import { sumOf } from '../exact/sum-of.ts';
import type { ResultPricesCompared } from '../spec/written.generated.ts';
import { enterCompared } from './compared-figures.ts';
import { isAboveThresholds, type Contender } from './contender.ts';
import type { CriterionScored } from './criterion.ts';
import { enterPrice, type ComparedPrice } from './enter-price.ts';
import { placeFor } from './place-of-figure.ts';
import { pricesCompared } from './prices-compared.ts';
import { compileMethod, type PriceMethod } from './price/compile-method.ts';
import { scorePrices, type PriceRefusal } from './price/score-prices.ts';
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
  const isOpen = !asked.complete || members.some(({ price }) => !price?.ok);
  const waits = isOpen || (onlyAbove && contenders.some(({ quality }) => !quality.ok));
  if (waits && criterion.method.properties.depends_on_rivals) return nothing(compared, []);
  return { compared, ...scoreMembers(work, compiled.method, { criterion, members }) };
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
  const priced = members.flatMap(({ work: own, price, quality }) =>
    price?.ok && (quality.ok || !method.written.ranks_by)
      ? [{ work: own, offered: price.value }]
      : [],
  );
  const { ceiling } = work.lot.written;
  const scores = scorePrices({
    method,
    weight: criterion.weight,
    prices: new Map(priced.map(({ work: own, offered }) => [own.bid.id, offered.price])),
    settings: settingsOf(criterion, ceiling),
    stages: work.stages,
    ...qualityOf(work, members),
    ...(ceiling && { ceiling }),
  });
  const uses = [...scores.points.values()].flatMap(({ steps, uses: own }) => [
    ...own,
    ...steps.flatMap((step) => step.uses),
  ]);
  const compared = enterCompared(work, priced, new Set(uses));
  const points = new Map<string, CriterionScored>();
  for (const one of priced) {
    const scored = scores.points.get(one.work.bid.id);
    if (scored) points.set(one.work.bid.id, enterPrice(criterion, { ...one, scored, compared }));
  }
  return { points, unknown: refusals(scores.refused, criterion, priced) };
}

/** The quality points of each bid, for a method that weighs them against the price itself. */
const qualityOf = ({ lot }: LotWork, members: readonly Contender[]) => ({
  quality: new Map(
    members.flatMap(({ work, quality }) =>
      quality.ok ? [[work.bid.id, sumOf(quality.value.map(({ points }) => points))] as const] : [],
    ),
  ),
  qualityWeight: sumOf(
    lot.criteria.flatMap(({ kind, weight }) => (kind === 'price' ? [] : weight)),
  ),
});

/** A lot's ceiling need not be written a second time for a method that asks for one. */
const settingsOf = ({ rule }: PriceFacts, ceiling: Exact | undefined) => ({
  ...(ceiling && { ceiling }),
  ...rule.settings,
});

function refusals(
  refused: readonly PriceRefusal[],
  criterion: PriceFacts,
  priced: readonly ComparedPrice[],
): readonly Unknown[] {
  const own = refused.filter(({ waits }) => !waits);
  const [first] = refused;
  if (own.length === 0 && first)
    return [
      {
        says: first.says,
        at: placeFor([criterion.written, 'price', 'settings']),
        advice: 'Give the figure under `settings` of the price criterion.',
      },
    ];
  return own.flatMap(({ bid, says }) => {
    const found = priced.find(({ work }) => work.bid.id === bid);
    return found ? [refusal(found, says)] : [];
  });
}

const refusal = ({ work }: ComparedPrice, says: string): Unknown => ({
  says: `The price of ${work.bid.name} for ${work.lot.title} has no points. ${says}`,
  at: placeFor([work.offer, 'price']),
  advice:
    'Ask the bidder, then record a correction, a withdrawal or an exclusion, with the reason.',
});

const unusable = (
  criterion: PriceFacts,
  problem: { readonly problem: { readonly message: string } } | undefined,
): Unknown => ({
  says: `The price method ${criterion.methodName} cannot be used. ${problem?.problem.message ?? ''}`,
  at: placeFor([criterion.written, 'price', 'method']),
  advice: 'Put the formula right in the method’s own file.',
});
