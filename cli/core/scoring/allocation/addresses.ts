import type { CompetitionFacts } from '../../competition/facts.ts';
import type { RankedLot } from '../rank-lot.ts';
import type { Candidate } from './candidate.ts';
import { isByPrice } from './figures.ts';
import { addressIn } from './score-lots.ts';

/** The addresses of what a winner brings to the sum over lots: its total, or its price where prices decide. */
export const addressesOf =
  (facts: CompetitionFacts, ended: readonly RankedLot[]) =>
  (candidate: Candidate): readonly string[] => {
    const { price, total } = candidate.bid;
    const step = isByPrice(facts) ? price?.ok && price.value.step : total.figure.step;
    return step ? [addressIn(ended, candidate, step)] : [];
  };
