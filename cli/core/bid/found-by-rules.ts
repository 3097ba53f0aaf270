import type { BidFacts, CompetitionFacts } from '../competition/facts.ts';
import { findShared, type Library } from '../competition/library.ts';
import { questionsOf } from '../competition/look-up.ts';
import { withoutVersion } from '../competition/resolve-shared.ts';
import { tenderForRules } from '../competition/tender-for-rules.ts';
import { applyRule, type Subject } from '../rules/judge.ts';
import { proposeGates } from '../rules/propose-gates.ts';
import type { Rule } from '../rules/rule.ts';
import { figuresOn } from '../rules/settings.ts';
import type {
  CriterionCap,
  LotSubCriterion,
  ResultGateProposal,
} from '../spec/written.generated.ts';

/** What rules say of a bid beforehand: of each shared condition, and of each highest score that a shared question proposes. */
export interface FoundByRules {
  /** By gate; nothing where people alone can tell. */
  readonly gates: ReadonlyMap<string, ResultGateProposal>;
  /** By lot and question: `lot-1/user-voice`. */
  readonly caps: ReadonlyMap<string, readonly CapFound[]>;
}

/** A highest score that a shared question proposes: found by rules, not found by them, or only for people to tell. */
export interface CapFound {
  readonly cap: string;
  readonly says: string;
  readonly at_most: CriterionCap['at_most'];
  readonly state: 'found' | 'not-found' | 'people';
  /** What the rules found in the bid. */
  readonly why: readonly string[];
}

/** The codes of the rules behind the caps of the shared questions of a tender, each once. */
export const ruleCodesOfCaps = (facts: CompetitionFacts, library: Library): readonly string[] => [
  ...new Set(
    [...capsByQuestion(facts, library).values()].flatMap((caps) =>
      caps.flatMap((cap) => cap.rules ?? []),
    ),
  ),
];

/** Holds one bid against the rules behind the shared conditions and caps of its tender. */
export function foundByRules(
  facts: CompetitionFacts,
  bid: BidFacts,
  { library, rules }: { readonly library: Library; readonly rules: readonly Rule[] },
): FoundByRules {
  const alone = { ...facts, bids: [bid] };
  const gates = [...proposeGates(alone, library, rules)].map(
    ([address, proposal]) => [address.slice(bid.id.length + 1), proposal] as const,
  );
  const { written, organisation } = bid;
  const files = {
    tender: tenderForRules(facts, library),
    bid: written,
    ...(organisation && { organisation }),
  };
  const on = facts.tender.procurement.commenced_on;
  const judgedIn =
    (lot: string) =>
    (cap: CriterionCap): CapFound => {
      const offer = { ...written, lots: written.lots.filter((one) => one.lot === lot) };
      const subject: Subject = { about: 'bid', files: { ...files, bid: offer } };
      return capFound(cap, rules, { subject, on });
    };
  const caps = [...capsByQuestion(facts, library)].map(
    ([address, list]) => [address, list.map(judgedIn(address.split('/')[0] ?? ''))] as const,
  );
  return { gates: new Map(gates), caps: new Map(caps) };
}

function capFound(
  { id, says, at_most, rules: codes = [] }: CriterionCap,
  rules: readonly Rule[],
  { subject, on }: { readonly subject: Subject; readonly on: string },
): CapFound {
  const held = rules.filter((rule) => codes.includes(rule.id));
  const verdicts = held.map((rule) => applyRule(rule, subject, figuresOn(rule, on)));
  const why = verdicts.flatMap(({ findings }) => findings.map(({ message }) => message));
  const isKnown =
    codes.length > 0 &&
    held.length === codes.length &&
    verdicts.every(({ outcome }) => outcome !== 'undecided');
  const state = why.length > 0 ? 'found' : isKnown ? 'not-found' : 'people';
  return { cap: id, says, at_most, state, why: [...new Set(why)] };
}

function capsByQuestion(
  { lots }: CompetitionFacts,
  library: Library,
): ReadonlyMap<string, readonly CriterionCap[]> {
  const asked = lots.flatMap((lot) => questionsOf(lot).map((question) => ({ lot, question })));
  const shared = asked.flatMap(({ lot, question: { id, written } }) => {
    const { use } = written as LotSubCriterion;
    if (use === undefined) return [];
    const rule = findShared(library, 'criterion', withoutVersion(use))?.rule;
    return rule?.caps ? [[`${lot.id}/${id}`, rule.caps] as const] : [];
  });
  return new Map(shared);
}
