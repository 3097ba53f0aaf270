import { bestWith } from './best-with.ts';
import type { Play } from './bundles.ts';
import type { Candidate, ComparedPackage } from './candidate.ts';
import { comparison } from './comparison.ts';
import type { PackageOffer } from './package-offer.ts';

/** What came of a package: it was chosen, or what the best way to share lots out with it would have come to. */
export function comparedPackage(
  play: Play,
  { bid, written }: PackageOffer,
  winners: readonly Candidate[],
): ComparedPackage {
  const isOf = (one: Candidate): boolean =>
    one.package === written.id && one.bid.work.bid.id === bid.id;
  const chosen = winners.some(isOf);
  const about = { bid: bid.id, package: written.id, chosen };
  const named = `The package “${written.id}” of ${bid.name}`;
  if (chosen) return { ...about, ...without(play, { isOf, named, winners }) };
  const instead = bestWith(play, written.lots, isOf);
  const not = `${named} was compared and not chosen.`;
  if (!instead) return { ...about, says: `${not} It could not win all of its lots.` };
  const says = `${not} ${comparison(play, { winners, instead, with: 'With it' })}`;
  return { ...about, says, ...(instead.length === winners.length && { instead }) };
}

interface Chosen {
  readonly isOf: (candidate: Candidate) => boolean;
  readonly named: string;
  readonly winners: readonly Candidate[];
}

/** What a package that was chosen is better than: the best way to share lots out without it. */
function without(play: Play, { isOf, named, winners }: Chosen) {
  const groups = play.groups.map((group) => group.filter(({ picks }) => !picks.some(isOf)));
  const instead = bestWith({ ...play, groups }, [], isOf) ?? [];
  const says = `${named} was chosen. ${comparison(play, { winners, instead, with: 'Without it' })}`;
  return { says, ...(instead.length === winners.length && { instead }) };
}
