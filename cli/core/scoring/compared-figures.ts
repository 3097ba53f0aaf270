import type { ComparedPrice } from './enter-price.ts';
import type { LotWork } from './scoring-work.ts';
import type { PriceFacts } from '../competition/facts.ts';
import type { Exact } from '../exact/exact.ts';
import {
  qualitySetOf,
  referenceSetOf,
  type QualitySet,
  type ReferenceSet,
} from './price/reference-set.ts';
import { sumAddress } from './sum-address.ts';

/** The addresses of what the compared prices have in common, such as the lowest of them, by the name formulas use. */
export type ComparedFigures = Readonly<Record<string, string>>;

/** The lot, and the criterion whose prices are compared. */
export interface ComparedWithin {
  readonly work: LotWork;
  readonly criterion: PriceFacts;
  /** The points of each bid for everything but the price, where the method weighs them. */
  readonly quality?: ReadonlyMap<string, Exact>;
}

/** Enters once for a lot whatever its price formula asks of all the prices together. */
export function enterCompared(
  within: ComparedWithin,
  priced: readonly ComparedPrice[],
  uses: ReadonlySet<string>,
): ComparedFigures {
  const set = referenceSetOf(priced.map(({ offered }) => offered.price));
  if (!set) return {};
  const all: Partial<Record<Known, Exact>> = {
    ...set,
    ...qualitySetOf([...(within.quality?.values() ?? [])]),
  };
  const entered = figures.flatMap(({ name, title }) => {
    const value = uses.has(name) ? all[name] : undefined;
    return value ? [[name, enter(within, priced, { name, title, value })] as const] : [];
  });
  return Object.fromEntries(entered);
}

type Known = keyof ReferenceSet | keyof QualitySet;

const figures: readonly { readonly name: Known; readonly title: string }[] = [
  { name: 'lowest', title: 'Lowest price' },
  { name: 'highest', title: 'Highest price' },
  { name: 'mean', title: 'Average price' },
  { name: 'median', title: 'Middle price' },
  { name: 'count', title: 'Number of prices' },
  { name: 'best_quality', title: 'Most points for everything but the price' },
  { name: 'least_quality', title: 'Least points for everything but the price' },
];

interface Figure {
  readonly name: Known;
  readonly title: string;
  readonly value: Exact;
}

function enter(
  within: ComparedWithin,
  priced: readonly ComparedPrice[],
  { name, title, value }: Figure,
): string {
  const { work, criterion } = within;
  const { line } = criterion.rule;
  const id = `${work.lot.id}/prices/${line === undefined ? '' : `${criterion.id}/`}${name}`;
  const isPrice = name !== 'count' && !name.endsWith('_quality');
  const how = `Of the ${priced.length} ${isPrice || name === 'count' ? 'prices' : 'bids'} that were compared`;
  const from = standsBehind(within, priced, { name, title, value });
  const entered = { id, title, how, value, from };
  work.ledger.enter({ ...entered, ...(isPrice && { unit: 'pounds' as const }) });
  return id;
}

/** The figures that it comes from: those equal to it where it is the most or the least, otherwise all. */
function standsBehind(
  { quality }: ComparedWithin,
  priced: readonly ComparedPrice[],
  { name, value }: Figure,
): readonly string[] {
  if (name.endsWith('_quality'))
    return priced
      .filter(({ work: { bid } }) => quality?.get(bid.id)?.equals(value))
      .map((one) => sumAddress(one.work, 'quality'));
  const isExtreme = name === 'lowest' || name === 'highest';
  const behind = isExtreme ? priced.filter(({ offered }) => offered.price.equals(value)) : priced;
  return behind.map(({ offered }) => offered.step);
}
