import type { CompetitionFacts } from '../../competition/facts.ts';
import type {
  PolicyPosition,
  ResultLaw,
  TenderGlossaryEntry,
  WrittenPolicy,
  WrittenTender,
} from '../../spec/written.generated.ts';
import { allocationInWords } from '../../scoring/allocation/rule-in-words.ts';
import { roundingRules } from '../../scoring/rules-in-words.ts';
import { lowPriceInWords } from '../says/low-price-in-words.ts';
import { slipsInWords } from '../says/slips-in-words.ts';
import { combineInWords, tiesInWords } from '../says/tender-in-words.ts';
import type { Stance } from '../../rules/stance.ts';
import { choiceViews, type ChoiceView } from './choice-view.ts';
import { departuresOf, type Departure } from './departures.ts';
import { lotView, type LotView } from './lot-view.ts';
import { panelView, type PanelView } from './panel-view.ts';

/** What an invitation to tender may show; its shape is `templates/reads/invitation.schema.json`. */
export interface InvitationView {
  readonly tender: WrittenTender;
  readonly lots: readonly LotView[];
  readonly policy?: PolicyView;
  readonly choices: readonly ChoiceView[];
  readonly law: Pick<ResultLaw, 'regime' | 'not_checked'>;
  readonly combine_says: string;
  readonly rounding_says: string;
  /** Which prices are asked about, and what follows; empty where the tender names no test. */
  readonly low_price_says: readonly string[];
  /** What counts where the lines of a price do not come to its total; empty where the tender does not say. */
  readonly slips_say: readonly string[];
  readonly ties_say: readonly string[];
  /** How many lots a bidder may bid for and win, and how they are shared out. */
  readonly limits_say: readonly string[];
  readonly criteria_differ: boolean;
  readonly words: readonly TenderGlossaryEntry[];
  readonly equality: readonly EqualityView[];
  readonly departures: readonly Departure[];
  /** Who scores; not for bidders. */
  readonly panel?: PanelView;
}

/** What is asked for equality, and the name of the question or condition that assesses it. */
export interface EqualityView {
  readonly says: string;
  readonly assessed_by?: string;
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
  /** The title of a rule by its code, where it is known. */
  readonly ruleTitle: (code: string) => string | undefined;
}

/** The tender with everything in place that a bidder needs to read. */
export function invitationView(
  facts: CompetitionFacts,
  { law, policy, stances, ruleTitle }: InvitationBasis,
): InvitationView {
  const { tender, lots } = facts;
  const panel = panelView(facts);
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
    low_price_says: lowPriceInWords(facts.lowPrice),
    slips_say: slipsInWords(tender),
    ties_say: tiesInWords(
      tender,
      lots.flatMap(({ criteria }) => criteria),
    ),
    limits_say: allocationInWords({ tender, lots }),
    criteria_differ: lots.some(({ written }) => written.criteria !== undefined),
    words: (tender.glossary ?? []).toSorted((one, other) =>
      one.term.localeCompare(other.term, 'en'),
    ),
    equality: (tender.equality ?? []).map(({ says, assessed_by: by }) => ({
      says,
      ...(by !== undefined && { assessed_by: nameOf(by, { tender, lots }) }),
    })),
    ...(panel && { panel }),
    departures: departuresOf(tender, ruleTitle),
  };
}

/** The title of a question, a heading or a condition; its id where there is none. */
function nameOf(id: string, { tender, lots }: Pick<CompetitionFacts, 'tender' | 'lots'>): string {
  const criteria = lots.flatMap((lot) => lot.criteria);
  const all = criteria.flatMap((one): readonly { readonly id: string; readonly title: string }[] =>
    one.kind === 'heading' ? [one, ...one.criteria] : [one],
  );
  const named = [...all, ...(tender.gates ?? []), ...lots.flatMap(({ gates }) => gates)];
  return named.find((one) => one.id === id)?.title ?? id;
}

/** A position on a question with a page of its own is shown with those who argued otherwise, or does not matter here. */
const unlinked = ({ positions }: WrittenPolicy): readonly PolicyPosition[] =>
  positions.filter(({ choice }) => choice === undefined);
