import type { Play } from './bundles.ts';
import type { Candidate } from './candidate.ts';
import { search } from './search.ts';

/** The best way to share the lots out in which each of these lots is won by a bid that fits; nothing where there is none. */
export function bestWith(
  { lots, groups }: Play,
  wanted: readonly string[],
  fits: (candidate: Candidate) => boolean,
): readonly Candidate[] | undefined {
  const all = groups.flat().reduce((sum, { worth }) => sum + (worth < 0n ? -worth : worth), 1n);
  const inLots = ({ lot }: Candidate): boolean => wanted.includes(lot.work.lot.id);
  const forced = groups.map((group) =>
    group.flatMap((bundle) => {
      const own = bundle.picks.filter(inLots);
      if (own.some((pick) => !fits(pick))) return [];
      return [{ ...bundle, worth: bundle.worth + all * BigInt(own.length) }];
    }),
  );
  const best = search(lots.length, forced, { mostWays: 1 })?.ways[0];
  const winners = best?.flatMap(({ picks }) => picks) ?? [];
  return winners.filter(inLots).length === wanted.length ? winners : undefined;
}
