import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../source/place-of.ts';
import type { DecisionDecision } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import type { CompetitionFacts, LotFacts } from '../facts.ts';
import { finding } from '../finding.ts';

/** Prices and names come after the quality scores that they could sway. */
export const checkOpenings: Check = (facts) =>
  facts.decisions.flatMap((one) => {
    if (one.kind === 'prices-opened' && facts.tender.assessment?.envelopes === 'two')
      return facts.lots.filter(({ id }) => id === one.lot).flatMap((lot) => early(facts, one, lot));
    if (one.kind !== 'unblinded' || !facts.tender.assessment?.blind) return [];
    return facts.lots.flatMap((lot) => early(facts, one, lot)).slice(0, 1);
  });

/** A finding when a lot was locked after this, or never; a second lock says that scores changed once the prices were known. */
function early(
  { decisions }: CompetitionFacts,
  one: Extract<DecisionDecision, { kind: 'prices-opened' | 'unblinded' }>,
  lot: LotFacts,
): readonly Diagnostic[] {
  const isLock = (other: DecisionDecision) =>
    other.kind === 'quality-locked' && other.lot === lot.id;
  const at = decisions.indexOf(one);
  const before = decisions.slice(0, at).findLast(isLock);
  const after = decisions.slice(at + 1).find(isLock);
  if (before && !after && before.on <= one.on) return [];
  const code =
    one.kind === 'unblinded' ? 'decision/unblinded-early' : 'decision/prices-opened-early';
  const what =
    one.kind === 'unblinded' ? 'The names of the bidders were shown' : 'The prices were opened';
  const lock = after ?? before;
  const when = lock
    ? `and the quality scores of “${lot.title}” were locked on ${lock.on}, after that`
    : `but the quality scores of “${lot.title}” were not locked`;
  return [
    finding(code, placeOf(one, 'kind'), {
      message: `${what} on ${one.on}, ${when}.`,
      advice:
        'Record what happened as it happened, and ask for advice: scores agreed with this in sight may not stand.',
      ...(lock && { related: [{ message: 'The lock is here.', at: placeOf(lock, 'kind') }] }),
    }),
  ];
}
