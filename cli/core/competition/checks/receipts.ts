import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../source/place-of.ts';
import type { DecisionLate, DecisionReceived } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import type { BidFacts, CompetitionFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { decisionsOn } from '../look-up.ts';
import { hasFile } from '../has-file.ts';

/** Every bid has a record of when it arrived, and one that arrived after the deadline has a decision about that. */
export const checkReceipts: Check = (facts) =>
  facts.bids.flatMap((bid) => {
    const received = decisionsOn(facts.decisions, bid.id).find(
      (one): one is DecisionReceived => one.kind === 'received',
    );
    const late = decisionsOn(facts.decisions, bid.id).find(
      (one): one is DecisionLate => one.kind === 'late',
    );
    return received ? checkLateness(facts, received, late) : notReceived(facts, bid);
  });

/** Before the first decision is recorded, and while nobody scores, nothing is missing yet. */
function notReceived(facts: CompetitionFacts, bid: BidFacts): readonly Diagnostic[] {
  const { decisions, sheets } = facts;
  const isWithdrawn = decisionsOn(decisions, bid.id).some((one) => one.kind === 'withdrawn');
  const cannotTell = decisions.length === 0 && hasFile(facts, 'decisions.yaml');
  const hasBegun = decisions.length > 0 || sheets.length > 0;
  if (isWithdrawn || cannotTell || !hasBegun) return [];
  return [
    finding('decision/not-received', placeOf(bid.written, 'id'), {
      message: `Nothing says when the bid of ${bid.name} (\`${bid.id}\`) arrived.`,
      advice: 'Add a decision `kind: received` to `decisions.yaml` with the time it arrived.',
    }),
  ];
}

function checkLateness(
  { tender }: CompetitionFacts,
  received: DecisionReceived,
  late: DecisionLate | undefined,
): readonly Diagnostic[] {
  const { deadline } = tender.timetable;
  const wasLate = received.at > deadline;
  if (wasLate === (late !== undefined)) return [];
  const related = [{ message: 'The deadline is here.', at: placeOf(tender, 'timetable.deadline') }];
  if (!late)
    return [
      finding('decision/lateness-undecided', placeOf(received, 'at'), {
        message: `The bid \`${received.bid}\` arrived at ${received.at}, after the deadline of ${deadline}, and nobody has decided what follows.`,
        advice: 'Add a decision `kind: late` that says whether the bid is accepted, and why.',
        related,
      }),
    ];
  return [
    finding('decision/not-late', placeOf(late, 'kind'), {
      message: `The bid \`${received.bid}\` was in time: it arrived at ${received.at}, and the deadline was ${deadline}.`,
      advice:
        'A bid that arrives in the minute of the deadline is in time. Correct the time of arrival or take this decision out.',
      related,
    }),
  ];
}
