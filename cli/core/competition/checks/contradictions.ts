import { showExact } from '../../exact/show.ts';
import { placeOf } from '../../source/place-of.ts';
import type { DecisionDecision } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

/** Two decisions about the same thing say the same. The later one does not silently win. */
export const checkContradictions: Check = ({ decisions }) => {
  const first = new Map<string, { readonly decision: DecisionDecision; readonly says: string }>();
  return decisions.flatMap((decision) => {
    const outcome = outcomeOf(decision);
    if (!outcome) return [];
    const earlier = first.get(outcome.about);
    if (!earlier) first.set(outcome.about, { decision, says: outcome.says });
    if (!earlier || earlier.says === outcome.says) return [];
    return finding('decision/contradicts', placeOf(decision, outcome.field), {
      message: `This contradicts the decision of ${earlier.decision.on} about the same thing.`,
      advice: 'Keep the entry that is right. Say in its `why` what was put right and when.',
      related: [
        { message: 'The first decision is here.', at: placeOf(earlier.decision, outcome.field) },
      ],
    });
  });
};

/** What a decision is about, which field holds its outcome, and the outcome as text. */
interface Outcome {
  readonly about: string;
  readonly field: string;
  readonly says: string;
}

function outcomeOf(decision: DecisionDecision): Outcome | undefined {
  switch (decision.kind) {
    case 'received':
      return { about: `received ${decision.bid}`, field: 'at', says: decision.at };
    case 'late':
      return {
        about: `late ${decision.bid}`,
        field: 'accepted',
        says: String(decision.accepted),
      };
    case 'gate':
      return {
        about: `gate ${decision.bid} ${decision.gate} ${decision.lot ?? ''}`,
        field: 'passes',
        says: String(decision.passes),
      };
    case 'price-corrected':
      return {
        about: `price ${decision.bid} ${decision.lot} ${decision.line ?? ''}`,
        field: 'to',
        says: [showExact(decision.to), decision.refused_on === undefined ? '' : 'refused'].join(
          ' ',
        ),
      };
    case 'drawn-lot':
      return {
        about: `drawn ${decision.lot} ${[...decision.order].sort().join(' ')}`,
        field: 'order',
        says: decision.order.join(' '),
      };
    case 'low-price-answered':
      return {
        about: `low price ${decision.bid} ${decision.lot}`,
        field: 'accepted',
        says: String(decision.accepted),
      };
    case 'awarded':
      return { about: `award ${decision.lot}`, field: 'bid', says: decision.bid };
    case 'no-award':
      return { about: `award ${decision.lot}`, field: 'kind', says: '' };
    default:
      return undefined;
  }
}
