import type { BidFacts, CompetitionFacts } from '../../core/competition/facts.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { placeOf } from '../../core/source/place-of.ts';
import type { OpenCompetition } from './open-competition.ts';
import { shownPath } from './read-sources.ts';

/** One bid of a competition with what is wrong with its file, or why it cannot be used. */
export type BidIn =
  | {
      readonly ok: true;
      readonly facts: CompetitionFacts;
      readonly bid: BidFacts;
      readonly findings: readonly Diagnostic[];
    }
  | {
      readonly ok: false;
      readonly findings: readonly Diagnostic[];
      readonly says?: { readonly says: string; readonly exit: 2 };
    };

/** The bid that a file holds, linked to its tender. A bid with blanks can be used; one that cannot be read says why. */
export function bidIn({ facts, findings }: OpenCompetition, path: string): BidIn {
  const file = shownPath(path);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!facts) return { ok: false, findings: errors };
  const own = errors.filter(({ at }) => at.file === file);
  const bid = facts.bids.find(({ written }) => placeOf(written).file === file);
  if (bid) return { ok: true, facts, bid, findings: own };
  return { ok: false, findings: own, ...(own.length === 0 && { says: NO_BID }) };
}

const NO_BID = {
  exit: 2,
  says: 'This is not a bid for that tender: its first line would be `format: bid/1`.\nWhat to do: name the file of the bid, such as `bids/ours.yaml`.\n',
} as const;
