import type { BidFacts, CompetitionFacts, LotFacts } from '../competition/facts.ts';
import { isHidden } from '../competition/letters.ts';
import { showShort } from '../exact/show.ts';
import type { Exact } from '../exact/exact.ts';
import type {
  BidLotBid,
  TenderRoundingStage,
  WrittenModeration,
  WrittenSheet,
} from '../spec/written.generated.ts';
import type { PackagePrice } from './package-price.ts';
import { createLedger, type Ledger } from './ledger.ts';

/** What every part of the scoring needs: the facts, the ledger, and sheets and moderations by lot and bid. */
export interface Work {
  readonly facts: CompetitionFacts;
  readonly ledger: Ledger;
  readonly stages: readonly TenderRoundingStage[];
  readonly sheets: ReadonlyMap<string, readonly WrittenSheet[]>;
  readonly moderations: ReadonlyMap<string, readonly WrittenModeration[]>;
  /** Whether the outcome must agree with the locks and awards on record; not so where scores are only tried out. */
  readonly isHeldToRecord?: boolean;
}

/** The same for one lot. */
export interface LotWork extends Work {
  readonly lot: LotFacts;
  /** The package prices that are scored in place of a bid’s price for the lot alone, by bid. */
  readonly packaged?: ReadonlyMap<string, PackagePrice>;
}

/** The same for one bid in one lot; every address of its figures starts with `address`. */
export interface BidWork extends LotWork {
  readonly bid: BidFacts;
  readonly offer: BidLotBid;
  readonly address: string;
}

/** Sets the scoring of a competition up. */
export function createWork(facts: CompetitionFacts): Work {
  const { stages, shown_places: places } = facts.tender.rounding;
  const names = isHidden(facts.tender, facts.decisions) ? 'hidden' : 'shown';
  const ledger = createLedger(Number(places.valueOf()), facts.tender, names);
  const [sheets, moderations] = [byBid(facts.sheets), byBid(facts.moderations)];
  return { facts, ledger, stages, sheets, moderations };
}

/** The sheets or moderations that are for the bid in hand. */
export function forBid<T>(work: BidWork, papers: ReadonlyMap<string, readonly T[]>): readonly T[] {
  return papers.get(work.address) ?? [];
}

/** A figure for readers: in full where it ends, otherwise with as many places as the tender shows. */
export function showFor({ ledger }: Work, value: Exact): string {
  return showShort(value, ledger.places);
}

function byBid<T extends { readonly lot: string; readonly bid: string }>(
  papers: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const paper of papers) {
    const key = `${paper.lot}/${paper.bid}`;
    groups.set(key, [...(groups.get(key) ?? []), paper]);
  }
  return groups;
}
