import { readFraction, zero, type Exact } from '../../exact/exact.ts';
import type { Contender } from '../../scoring/contender.ts';
import type { Ran } from './run-competition.ts';

/** What a bid earned for each question, exactly, by question; nothing where its scores are not known. */
export function leafPoints({ quality }: Contender): ReadonlyMap<string, Exact> {
  const results = quality.ok ? quality.value.map(({ result }) => result) : [];
  const leaves = results.flatMap((result) =>
    result.kind === 'heading' ? result.criteria : [result],
  );
  return new Map(leaves.map(({ id, points }) => [id, readFraction(points.exact) ?? zero]));
}

/** The points for price of every bid that has any in a competition. */
export const pricePoints = ({ ranked }: Ran): readonly Exact[] =>
  [...(ranked.prices?.points.values() ?? [])].map(({ points }) => points);
