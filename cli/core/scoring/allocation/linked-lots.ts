import type { CompetitionFacts } from '../../competition/facts.ts';
import { isOpen } from '../entrant.ts';
import type { RankedLot } from '../rank-lot.ts';
import { limitOf } from './candidate.ts';

/** Lots that depend on one another: who wins one may decide who wins another. A lot that depends on none stands alone. */
export function linkedLots(
  facts: CompetitionFacts,
  lots: readonly RankedLot[],
): readonly (readonly RankedLot[])[] {
  const links = [...byOrganisation(lots).entries()]
    .filter(([organisation, own]) => own.length > limitOf(facts) || hasPackage(facts, organisation))
    .map(([, own]) => own);
  return links
    .reduce<readonly (readonly RankedLot[])[]>(
      (groups, link) => joined(groups, link),
      lots.map((lot) => [lot]),
    )
    .map((group) => lots.filter((lot) => group.includes(lot)));
}

function joined(
  groups: readonly (readonly RankedLot[])[],
  link: readonly RankedLot[],
): readonly (readonly RankedLot[])[] {
  const touched = groups.filter((group) => group.some((lot) => link.includes(lot)));
  return [...groups.filter((group) => !touched.includes(group)), touched.flat()];
}

/** The lots that each organisation could win, or could still turn out to be able to win. */
function byOrganisation(lots: readonly RankedLot[]): ReadonlyMap<string, readonly RankedLot[]> {
  const all = new Map<string, RankedLot[]>();
  for (const lot of lots)
    for (const organisation of inRunning(lot))
      all.set(organisation, [...(all.get(organisation) ?? []), lot]);
  return all;
}

function inRunning({ ranking, assessed, others }: RankedLot): ReadonlySet<string> {
  const works = ranking
    ? ranking.placed.map(({ bid }) => bid.work)
    : [...assessed, ...others.filter(isOpen)].map(({ work }) => work);
  return new Set(works.map(({ bid }) => bid.written.organisation));
}

const hasPackage = (facts: CompetitionFacts, organisation: string): boolean =>
  facts.tender.lot_limits?.packages === 'allowed' &&
  facts.bids.some(
    ({ written }) => written.organisation === organisation && (written.packages ?? []).length > 0,
  );
