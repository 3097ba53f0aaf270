import type { CompetitionFacts } from '../../competition/facts.ts';
import type {
  PolicyPosition,
  ResultLaw,
  TenderGlossaryEntry,
  WrittenPolicy,
  WrittenTender,
} from '../../spec/written.generated.ts';
import { roundingRules } from '../../scoring/rules-in-words.ts';
import { combineInWords, tiesInWords } from '../says/tender-in-words.ts';
import { lotView, type LotView } from './lot-view.ts';

/** What an invitation to tender may show; its shape is `templates/reads/invitation.schema.json`. */
export interface InvitationView {
  readonly tender: WrittenTender;
  readonly lots: readonly LotView[];
  readonly policy?: PolicyView;
  readonly law: Pick<ResultLaw, 'regime' | 'not_checked'>;
  readonly combine_says: string;
  readonly rounding_says: string;
  readonly ties_say: readonly string[];
  readonly criteria_differ: boolean;
  readonly words: readonly TenderGlossaryEntry[];
}

/** The policy the buyer chose, as an invitation shows it. */
export interface PolicyView {
  readonly title: string;
  readonly about: string;
  readonly positions: readonly PolicyPosition[];
}

/** The tender with everything in place that a bidder needs to read. */
export function invitationView(
  { tender, lots }: CompetitionFacts,
  law: ResultLaw,
  policy?: WrittenPolicy,
): InvitationView {
  return {
    tender,
    lots: lots.map((lot) => lotView(lot, tender)),
    ...(policy && {
      policy: { title: policy.title, about: policy.about, positions: policy.positions },
    }),
    law: { regime: law.regime, not_checked: law.not_checked },
    combine_says: combineInWords(tender),
    rounding_says: roundingRules(tender.rounding),
    ties_say: tiesInWords(
      tender,
      lots.flatMap(({ criteria }) => criteria),
    ),
    criteria_differ: lots.some(({ written }) => written.criteria !== undefined),
    words: (tender.glossary ?? []).toSorted((one, other) =>
      one.term.localeCompare(other.term, 'en'),
    ),
  };
}
