import type { CompetitionFacts, LotFacts } from '../competition/facts.ts';
import { createWork, type LotWork } from '../scoring/scoring-work.ts';
import { quietLedger } from './quiet-ledger.ts';

/** The scoring of one lot, set up so that it keeps no steps. The rules and the figures are the real ones. */
export function quietWork(facts: CompetitionFacts, lot: LotFacts): LotWork {
  const work = createWork(facts);
  return { ...work, ledger: quietLedger(work.ledger.places), lot };
}
