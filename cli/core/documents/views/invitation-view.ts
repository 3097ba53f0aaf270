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
import type { Stance } from '../../rules/stance.ts';
import { choiceViews, type ChoiceView } from './choice-view.ts';
import { lotView, type LotView } from './lot-view.ts';

/** What an invitation to tender may show; its shape is `templates/reads/invitation.schema.json`. */
export interface InvitationView {
  readonly tender: WrittenTender;
  readonly lots: readonly LotView[];
  readonly policy?: PolicyView;
  readonly choices: readonly ChoiceView[];
  readonly law: Pick<ResultLaw, 'regime' | 'not_checked'>;
  readonly combine_says: string;
  readonly rounding_says: string;
  readonly ties_say: readonly string[];
  readonly criteria_differ: boolean;
  readonly words: readonly TenderGlossaryEntry[];
}

/** The policy the buyer chose, as an invitation shows it: its positions on questions that are not shown as choices. */
export interface PolicyView {
  readonly title: string;
  readonly about: string;
  readonly positions: readonly PolicyPosition[];
}

/** What an invitation is made from besides the facts: the law, the policy, and where the tender stands. */
export interface InvitationBasis {
  readonly law: ResultLaw;
  readonly policy?: WrittenPolicy;
  readonly stances: readonly Stance[];
}

/** The tender with everything in place that a bidder needs to read. */
export function invitationView(
  { tender, lots }: CompetitionFacts,
  { law, policy, stances }: InvitationBasis,
): InvitationView {
  const choices = choiceViews(stances);
  return {
    tender,
    lots: lots.map((lot) => lotView(lot, tender)),
    ...(policy && {
      policy: { title: policy.title, about: policy.about, positions: unlinked(policy) },
    }),
    choices,
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

/** A position on a question with a page of its own is shown with those who argued otherwise, or does not matter here. */
const unlinked = ({ positions }: WrittenPolicy): readonly PolicyPosition[] =>
  positions.filter(({ choice }) => choice === undefined);
