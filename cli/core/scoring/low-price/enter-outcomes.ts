import type { BidWork } from '../scoring-work.ts';
import type { PartOutcome } from './run-low-price.ts';

/** Where the ledger holds the price in question, and all the prices it was compared with. */
export interface PriceSteps {
  readonly step: string;
  readonly all: readonly string[];
}

/** Enters every figure of the low price test in the ledger, so that each can be followed back to the prices. */
export function enterOutcomes(
  work: BidWork,
  outcomes: readonly PartOutcome[],
  prices: PriceSteps,
): void {
  const rule = work.facts.lowPrice?.name;
  for (const { part, steps, uses } of outcomes) {
    const address = `${work.address}/low-price/${part.written.name}`;
    const named = new Map([['price', prices.step]]);
    const enter = (name: string, figure: Omit<PartOutcome['steps'][number], 'name' | 'uses'>) => {
      const { title, how, value, unit } = figure;
      const id = `${address}/${name.replaceAll('_', '-')}`;
      const from = name in around ? prices.all : fromOf(name);
      work.ledger.enter({ id, title, how, value, unit, from, ...(rule && { rule }) });
      named.set(name, id);
    };
    const fromOf = (name: string): readonly string[] => {
      const used = steps.find((step) => step.name === name)?.uses ?? [];
      const known = used.flatMap((one) => named.get(one) ?? (one === 'prices' ? prices.all : []));
      return [...new Set(known)];
    };
    for (const [name, value] of uses) {
      const title = around[name];
      if (title !== undefined)
        enter(name, { title, value, how: 'Of the prices that were compared', unit: unitOf(name) });
    }
    for (const step of steps) enter(step.name, step);
  }
}

const unitOf = (name: string): 'pounds' | 'score' => (name === 'count' ? 'score' : 'pounds');

const around: Readonly<Record<string, string>> = {
  others_mean: 'Average of the other prices',
  next: 'Price of the next bid in the ranking',
  next_dearer: 'Next higher price',
  lowest: 'Lowest price',
  highest: 'Highest price',
  mean: 'Average price',
  median: 'Middle price',
  count: 'Number of prices',
};
