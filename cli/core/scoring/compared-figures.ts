import { showNumber } from '../exact/show-number.ts';
import type { ComparedPrice } from './enter-price.ts';
import type { LotWork } from './scoring-work.ts';
import { referenceSetOf, type ReferenceSet } from './price/reference-set.ts';

/** The addresses of what the compared prices have in common, such as the lowest of them, by the name formulas use. */
export type ComparedFigures = Readonly<Record<string, string>>;

/** Enters once for a lot whatever its price formula asks of all the prices together. */
export function enterCompared(
  work: LotWork,
  priced: readonly ComparedPrice[],
  uses: ReadonlySet<string>,
): ComparedFigures {
  const set = referenceSetOf(priced.map(({ offered }) => offered.price));
  if (!set) return {};
  const wanted = figures.filter(([name]) => uses.has(name));
  return Object.fromEntries(
    wanted.map(([name, title]) => [name, enter(work, priced, { name, title, set })]),
  );
}

const figures = [
  ['lowest', 'Lowest price'],
  ['highest', 'Highest price'],
  ['mean', 'Average price'],
  ['median', 'Middle price'],
  ['count', 'Number of prices'],
] as const;

interface Figure {
  readonly name: keyof ReferenceSet;
  readonly title: string;
  readonly set: ReferenceSet;
}

function enter(
  { ledger, lot }: LotWork,
  priced: readonly ComparedPrice[],
  { name, title, set }: Figure,
): string {
  const value = set[name];
  const isExtreme = name === 'lowest' || name === 'highest';
  const behind = isExtreme ? priced.filter(({ offered }) => offered.price.equals(value)) : priced;
  const from = behind.map(({ offered }) => offered.step);
  const id = `${lot.id}/prices/${name}`;
  const how = `Of the ${showNumber(set.count)} prices that were compared`;
  ledger.enter({
    id,
    title,
    how,
    value,
    from,
    ...(name !== 'count' && { unit: 'pounds' as const }),
  });
  return id;
}
