import type { GateFacts } from '../competition/facts.ts';
import type { FoundByRules } from './found-by-rules.ts';
import type { OfferedLot } from './offered-lot.ts';

/** What can be said of one condition before people judge it. */
export interface GateForeseen {
  readonly gate: string;
  readonly title: string;
  readonly outcome: 'passes' | 'person' | 'fails' | 'blank';
  readonly says: readonly string[];
  readonly needed_by: 'bid' | 'award' | 'start';
  /** Whether a bid that does not meet it cannot win. */
  readonly disqualifies: boolean;
}

/** Every condition of the lot: what its rules find in the bid, or else what the bid says of it, which only people can judge. */
export const foreseeGates = (
  { lot, bid }: OfferedLot,
  { gates }: FoundByRules,
): readonly GateForeseen[] =>
  lot.gates.map((gate) => {
    const { id, title, disqualifies, needed_by = 'bid' } = gate;
    const answer = bid.written.gates?.find((one) => one.gate === id);
    const proposal = gates.get(id);
    const said = saidOf(gate, answer?.meets);
    const { outcome, says } = said.outcome === 'fails' || !proposal ? said : proposal;
    return { gate: id, title, outcome, says, needed_by, disqualifies };
  });

function saidOf({ needed_by = 'bid' }: GateFacts, meets: boolean | undefined) {
  if (meets === undefined)
    return needed_by === 'bid'
      ? ({ outcome: 'blank', says: ['The bid does not answer it yet.'] } as const)
      : ({ outcome: 'person', says: ['It need not be answered with the bid.'] } as const);
  return meets
    ? ({
        outcome: 'person',
        says: ['The bid says that it meets this. People at the buyer decide.'],
      } as const)
    : ({ outcome: 'fails', says: ['The bid itself says that it does not meet this.'] } as const);
}
