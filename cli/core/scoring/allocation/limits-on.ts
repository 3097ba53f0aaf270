import type { CompetitionFacts } from '../../competition/facts.ts';
import type { ByLimits } from '../outcome.ts';
import type { RankedLot } from '../rank-lot.ts';
import type { Allocation } from './allocate.ts';
import { noneLeft } from './questions.ts';
import { sharedInWords } from './shared-in-words.ts';

/** What sharing lots out settles for one of them; nothing where the lot depends on no other. */
export function limitsOn(
  facts: CompetitionFacts,
  { lots, unknown }: Allocation,
  lot: RankedLot,
): ByLimits | undefined {
  const { id } = lot.work.lot;
  const open = unknown.get(id);
  if (open && open.length > 0) return { kind: 'open', unknown: open };
  const shared = lots.get(id);
  if (!shared || (!shared.winner && shared.passedOver.length === 0)) return undefined;
  const says = sharedInWords(shared);
  if (shared.winner) return { kind: 'winner', winner: shared.winner.bid, says };
  if (facts.tender.lot_limits?.if_none_left === 'no-award') return { kind: 'nobody', says };
  return { kind: 'open', unknown: [noneLeft(facts, lot)] };
}
