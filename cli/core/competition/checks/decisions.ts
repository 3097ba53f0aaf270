import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { placeOf } from '../../source/place-of.ts';
import type { DecisionDecision } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import type { CompetitionFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { hasFile } from '../has-file.ts';
import { bidById, lotBidOf, lotById, lotsAreKnown } from '../look-up.ts';

/** Every decision is about bids, lots and gates that exist and belong together. */
export const checkDecisionNames: Check = (facts) =>
  facts.decisions.flatMap((decision) => {
    const unknown = [
      ...bidsIn(decision).flatMap((bid) => unknownBid(facts, decision, bid)),
      ...unknownLot(facts, decision),
      ...unknownGate(facts, decision),
    ];
    return unknown.length > 0 ? unknown : notForLot(facts, decision);
  });

/** A bid named in a decision, and where. */
interface NamedBid {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

function bidsIn(decision: DecisionDecision): readonly NamedBid[] {
  if ('bid' in decision) return [{ id: decision.bid, path: ['bid'] }];
  if (decision.kind === 'blinded')
    return decision.letters.map(({ bid }, index) => ({ id: bid, path: ['letters', index, 'bid'] }));
  const drawn = decision.kind === 'drawn-lot' ? decision.order : [];
  return drawn.map((id, index) => ({ id, path: ['order', index] }));
}

function unknownBid(
  facts: CompetitionFacts,
  decision: DecisionDecision,
  { id, path }: NamedBid,
): readonly Diagnostic[] {
  if (bidById(facts, id) || hasFile(facts, `bids/${id}.yaml`)) return [];
  const ids = facts.bids.map((bid) => bid.id);
  return [
    finding('decision/unknown-bid', placeOf(decision, path), {
      message: `There is no bid \`${id}\`.${didYouMean(id, ids)}`,
      advice: 'Correct the name, or add the bid to the folder `bids/`.',
    }),
  ];
}

function unknownLot(facts: CompetitionFacts, decision: DecisionDecision): readonly Diagnostic[] {
  const lot = lotNamedIn(decision);
  if (lot === undefined || lotById(facts, lot) || !lotsAreKnown(facts)) return [];
  const ids = facts.lots.map(({ id }) => id);
  return [
    finding('decision/unknown-lot', placeOf(decision, 'lot'), {
      message: `The tender has no lot \`${lot}\`.${didYouMean(lot, ids)}`,
      advice: `Name one of its lots: ${ids.join(', ')}.`,
    }),
  ];
}

const lotNamedIn = (decision: DecisionDecision): string | undefined =>
  'lot' in decision ? decision.lot : undefined;

function unknownGate(
  { tender }: CompetitionFacts,
  decision: DecisionDecision,
): readonly Diagnostic[] {
  const ids = (tender.gates ?? []).map(({ id }) => id);
  if (decision.kind !== 'gate' || ids.includes(decision.gate)) return [];
  return [
    finding('decision/unknown-gate', placeOf(decision, 'gate'), {
      message: `The tender has no gate \`${decision.gate}\`.${didYouMean(decision.gate, ids)}`,
      advice: `Name one of its gates: ${ids.join(', ')}.`,
    }),
  ];
}

function notForLot(facts: CompetitionFacts, decision: DecisionDecision): readonly Diagnostic[] {
  const lot = lotById(facts, lotNamedIn(decision) ?? '');
  if (!lot) return [];
  return bidsIn(decision).flatMap(({ id, path }) => {
    const bid = bidById(facts, id);
    if (!bid || lotBidOf(bid, lot)) return [];
    return finding('decision/bid-not-in-lot', placeOf(decision, path), {
      message: `${bid.name} (\`${id}\`) does not bid for “${lot.title}”.`,
      advice: 'Correct the lot or the bid.',
    });
  });
}
