import { showNumber } from '../exact/show-number.ts';
import type { CompetitionFacts } from '../competition/facts.ts';
import { firstPlaced } from './outcome.ts';
import { inWords } from '../competition/in-words.ts';
import { placeFor } from './place-of-figure.ts';
import type { RankedLot } from './rank-lot.ts';
import type { Unknown } from './unknown.ts';

/**
 * What people must decide where one bidder comes first in more lots than it may win, by lot. The tender's rule for
 * sharing lots out is in words, so the tool does not apply it.
 */
export function beyondLotLimit(
  facts: CompetitionFacts,
  lots: readonly RankedLot[],
): ReadonlyMap<string, Unknown> {
  const limit = facts.tender.lot_limits?.most_awarded;
  const found = new Map<string, Unknown>();
  if (!limit) return found;
  for (const won of lotsByWinner(lots).values())
    if (limit.lt(BigInt(won.length)))
      for (const { work } of won) found.set(work.lot.id, tooMany(facts, won, showNumber(limit)));
  return found;
}

function lotsByWinner(lots: readonly RankedLot[]): ReadonlyMap<string, readonly RankedLot[]> {
  const won = new Map<string, RankedLot[]>();
  for (const lot of lots) {
    const winner = firstPlaced(lot)?.work.bid.written.organisation;
    if (winner !== undefined) won.set(winner, [...(won.get(winner) ?? []), lot]);
  }
  return won;
}

function tooMany(facts: CompetitionFacts, won: readonly RankedLot[], limit: string): Unknown {
  const [first] = won;
  const name = (first && firstPlaced(first)?.work.bid.name) ?? '';
  const rule = facts.tender.lot_limits?.rule;
  const said = rule ? ` The tender’s rule: ${rule.replace(/\.?$/, '.')}` : '';
  return {
    says: `${name} comes first in ${inWords(won.map(({ work }) => work.lot.title))}, but may win no more than ${limit}.${said}`,
    at: placeFor([facts.tender, 'lot_limits']),
    advice:
      'Decide by the rule in the tender, and record a withdrawal from each lot the bidder does not take.',
  };
}
