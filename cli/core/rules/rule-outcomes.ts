import type { TenderException } from '../spec/written.generated.ts';
import type { Verdict } from './judge.ts';
import type { Rule } from './rule.ts';

/** What became of one rule in a whole competition: nothing is passed over in silence. */
export interface RuleOutcome {
  readonly rule: string;
  readonly title: string;
  readonly basis: Rule['written']['basis'];
  readonly about: Rule['written']['about'];
  /** What weighs most: a finding, then a doubt, then that it holds, then that it was not judged. */
  readonly outcome: Verdict['outcome'];
  /** Why it was undecided, not applicable or switched off, in a sentence. */
  readonly reason?: string;
  /** Every reason why it could not be decided somewhere, each once, also where it was found elsewhere. */
  readonly undecided?: readonly string[];
  /** The tender's own entry that switched the rule off. */
  readonly exception?: TenderException;
  /** How many files came out how: `{ holds: 3, found: 1 }`. A rule about bids is judged for each bid. */
  readonly judged: Readonly<Partial<Record<Verdict['outcome'], number>>>;
}

/** What became of each of these rules, in their order. */
export function ruleOutcomes(
  rules: readonly Rule[],
  verdicts: readonly Verdict[],
): readonly RuleOutcome[] {
  const byRule = new Map<string, Verdict[]>(rules.map(({ id }) => [id, []]));
  for (const verdict of verdicts) byRule.get(verdict.rule.id)?.push(verdict);
  return rules.map((rule) => outcomeOf(rule, byRule.get(rule.id) ?? []));
}

const WEIGHT = ['found', 'undecided', 'holds', 'switched off', 'not applicable'] as const;

function outcomeOf(rule: Rule, verdicts: readonly Verdict[]): RuleOutcome {
  const { title, basis, about } = rule.written;
  const counts = WEIGHT.map(
    (outcome) => [outcome, verdicts.filter((one) => one.outcome === outcome)] as const,
  ).filter(([, those]) => those.length > 0);
  const [outcome = 'not applicable', those = []] = counts[0] ?? [];
  const reason = verdicts.length > 0 ? those[0]?.reason : `No ${NAMES[about]} was checked.`;
  const exception = outcome === 'switched off' ? those[0]?.exception : undefined;
  const doubts = verdicts.flatMap((one) => (one.outcome === 'undecided' ? (one.reason ?? []) : []));
  return {
    rule: rule.id,
    title,
    basis,
    about,
    outcome,
    ...(reason !== undefined && outcome !== 'found' && { reason }),
    ...(doubts.length > 0 && { undecided: [...new Set(doubts)] }),
    ...(exception && { exception }),
    judged: Object.fromEntries(counts.map(([name, list]) => [name, list.length])),
  };
}

const NAMES: Readonly<Record<RuleOutcome['about'], string>> = {
  tender: 'tender',
  bid: 'bid',
  organisation: 'organisation by itself',
  panel: 'panel',
  sheet: 'scoring sheet',
  moderation: 'moderation',
  decision: 'record of decisions',
  score: 'score',
};
