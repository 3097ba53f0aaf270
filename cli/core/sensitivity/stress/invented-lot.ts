import type { CompetitionFacts, LotFacts, SignedSheet } from '../../competition/facts.ts';
import { fieldOf } from '../../scoring/entrant.ts';
import type { Contender } from '../../scoring/contender.ts';
import type { LotWork } from '../../scoring/scoring-work.ts';
import type { BidLotBid } from '../../spec/written.generated.ts';
import { quietWork } from '../quiet-work.ts';
import type { InventedBid } from './invented-bids.ts';

/** A lot with invented bids in it, each with what it earned by itself, by id. */
export interface InventedLot {
  readonly work: LotWork;
  readonly contenders: ReadonlyMap<string, Contender>;
}

/**
 * Puts invented bids into a lot and assesses each by the tender's own rules. They all arrive in time and pass every
 * gate; each has one score for each question, which counts, and one price for the whole.
 */
export function inventLot(
  facts: CompetitionFacts,
  lot: LotFacts,
  bids: readonly InventedBid[],
): InventedLot {
  const open = openLot(lot);
  const work = quietWork(inventedFacts(facts, open, bids), open);
  const { contenders } = fieldOf(work);
  return { work, contenders: new Map(contenders.map((one) => [one.work.bid.id, one])) };
}

function openLot(lot: LotFacts): LotFacts {
  const { price_schedule: _, ...written } = lot.written;
  return { ...lot, title: 'this lot', written, gates: [] };
}

function inventedFacts(
  { tender }: CompetitionFacts,
  lot: LotFacts,
  bids: readonly InventedBid[],
): CompetitionFacts {
  const { envelopes: _sealed, blind: _letters, ...open } = tender.assessment;
  const named = `${tender.id}@${tender.version}`;
  return {
    tender: { ...tender, assessment: { ...open, combine: 'mean' } },
    lots: [lot],
    bids: bids.map((bid) => bidFacts(bid, named, lot.id)),
    sheets: bids.map((bid) => sheetFor(bid, named, lot.id)),
    moderations: [],
    decisions: bids.map(({ id }) => ({ ...INVENTED, bid: id, at: tender.timetable.deadline })),
  };
}

const INVENTED = { kind: 'received', on: '', by: 'Invented', why: 'Invented' } as const;

function bidFacts({ id, price }: InventedBid, tender: string, lot: string) {
  const lots: readonly BidLotBid[] = [{ lot, answers: [], price: { total: price } }];
  const written = { format: 'bid/1' as const, id, tender, organisation: id, lots };
  return { id, name: id, written, lots };
}

function sheetFor({ id, scores }: InventedBid, tender: string, lot: string): SignedSheet {
  const given = [...scores].map(([criterion, score]) => ({ criterion, score, reason: 'Invented' }));
  const head = { format: 'sheet/1' as const, tender, lot, bid: id };
  return { ...head, assessor: 'invented', signed_on: '', scores: given };
}
