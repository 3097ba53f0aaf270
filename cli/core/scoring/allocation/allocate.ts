import type { CompetitionFacts } from '../../competition/facts.ts';
import { isNotAwarded } from '../not-awarded.ts';
import type { RankedLot } from '../rank-lot.ts';
import type { Unknown } from '../unknown.ts';
import { bestTotal } from './best-total.ts';
import { byBuyerOrder } from './by-buyer-order.ts';
import { byPreference } from './by-preference.ts';
import type { Shared, SharedLot, Whole } from './candidate.ts';
import { isByPrice } from './figures.ts';
import { linkedLots } from './linked-lots.ts';
import { packageOffers, type PackageOffer, type Rescore } from './package-offer.ts';
import { waitsFor } from './questions.ts';

/** How lots that depend on one another were shared out by the tender’s rule. A lot that depends on none is not in it. */
export interface Allocation {
  readonly lots: ReadonlyMap<string, SharedLot>;
  /** What people must settle first, by lot. */
  readonly unknown: ReadonlyMap<string, readonly Unknown[]>;
  readonly wholes: readonly Whole[];
  /** Every package that was considered. */
  readonly packages: readonly PackageOffer[];
}

/** Shares lots out by the rule the tender declares, or gives nothing where it declares none. Everything is worked out anew from the facts. */
export function allocate(
  facts: CompetitionFacts,
  lots: readonly RankedLot[],
  rescore: Rescore,
): Allocation | undefined {
  const rule = facts.tender.lot_limits?.allocate;
  if (!rule) return undefined;
  const inPlay = lots.filter((lot) => !isNotAwarded(lot)).toSorted(byId);
  const groups = linkedLots(facts, inPlay).filter((group) => group.length > 1 || isByPrice(facts));
  const shares = groups.map((group) => share(facts, group, rescore));
  const done = shares.flatMap(({ shared }) => (shared.ok ? [shared] : []));
  return {
    lots: new Map(done.flatMap(({ lots: own }) => own.map((one) => [one.lot.work.lot.id, one]))),
    unknown: new Map(shares.flatMap(openIn)),
    wholes: done.flatMap(({ whole }) => whole ?? []),
    packages: shares.flatMap(({ packages }) => packages),
  };
}

/** Questions and sums read the same in whatever order the lots were written. */
const byId = (a: RankedLot, b: RankedLot): number => (a.work.lot.id < b.work.lot.id ? -1 : 1);

interface Share {
  readonly group: readonly RankedLot[];
  readonly shared: Shared;
  readonly packages: readonly PackageOffer[];
}

function share(facts: CompetitionFacts, group: readonly RankedLot[], rescore: Rescore): Share {
  const open = group.filter(({ ranking }) => !ranking);
  if (open.length > 0)
    return { group, shared: { ok: false, unknown: [waitsFor(facts, open)] }, packages: [] };
  const packages = packageOffers(facts, group, rescore);
  return { group, shared: byRule(facts, group, packages), packages };
}

function byRule(
  facts: CompetitionFacts,
  group: readonly RankedLot[],
  packages: readonly PackageOffer[],
): Shared {
  switch (facts.tender.lot_limits?.allocate) {
    case 'bidder-preference':
      return byPreference(facts, group);
    case 'buyer-ranking':
      return byBuyerOrder(facts, group);
    default:
      return bestTotal(facts, group, packages);
  }
}

/** A lot that is itself what the others wait for has its own questions already. */
function openIn({ group, shared }: Share): readonly (readonly [string, readonly Unknown[]])[] {
  if (shared.ok) return [];
  return group.map(({ work, ranking }) => [work.lot.id, ranking ? shared.unknown : []] as const);
}
