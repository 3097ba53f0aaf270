import type { CompetitionFacts, LotFacts } from '../../competition/facts.ts';
import { fieldOf, type Field } from '../../scoring/entrant.ts';
import { rankField, type RankedLot } from '../../scoring/rank-lot.ts';
import type { LotWork } from '../../scoring/scoring-work.ts';
import { quietWork } from '../quiet-work.ts';

/** A lot scored by the real rules, keeping what each bid earned by itself so that it can be compared again. */
export interface ScoredLot {
  readonly facts: CompetitionFacts;
  readonly lot: LotFacts;
  readonly work: LotWork;
  readonly field: Field;
  readonly ranked: RankedLot;
}

/** Scores one lot of these facts, without writing down its steps. */
export function scoreLot(facts: CompetitionFacts, lot: LotFacts): ScoredLot {
  const work = quietWork(facts, lot);
  const field = fieldOf(work);
  return { facts, lot, work, field, ranked: rankField(work, field) };
}
