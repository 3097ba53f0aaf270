import type { CompetitionFacts } from '../competition/facts.ts';
import { findShared, type Library } from '../competition/library.ts';
import { withoutVersion } from '../competition/resolve-shared.ts';
import { tenderForRules } from '../competition/tender-for-rules.ts';
import type { ResultGateProposal, WrittenGate } from '../spec/written.generated.ts';
import { applyRule, type Subject } from './judge.ts';
import type { Rule } from './rule.ts';
import { figuresOn } from './settings.ts';

/** The packs whose rules the shared gates of a tender lean on, by id. Empty where it uses none. */
export function packsOfGates(facts: CompetitionFacts, library: Library): readonly string[] {
  const rules = sharedGates(facts, library).flatMap(({ shared }) => shared.rules);
  return [...new Set(rules.map((code) => code.split('/')[0] ?? code))].sort();
}

/**
 * What the tool proposes about every bid and every gate of a shared kind. A rule that finds something proposes that the bid
 * fails; otherwise people judge what only they can, or the bid passes as far as its file shows. Nothing is decided here.
 */
export function proposeGates(
  facts: CompetitionFacts,
  library: Library,
  rules: readonly Rule[],
): ReadonlyMap<string, ResultGateProposal> {
  const gates = sharedGates(facts, library);
  const tender = tenderForRules(facts, library);
  const proposals = new Map<string, ResultGateProposal>();
  for (const { id, written: bid, organisation } of facts.bids) {
    const files = { tender, bid, ...(organisation && { organisation }) };
    for (const { gate, shared } of gates)
      proposals.set(`${id}/${gate}`, proposal(shared, { about: 'bid', files }, rules));
  }
  return proposals;
}

function sharedGates({ tender }: CompetitionFacts, library: Library) {
  return (tender.gates ?? []).flatMap(({ id, use }) => {
    const shared = use && findShared(library, 'shared-gate', withoutVersion(use))?.rule;
    return shared ? [{ gate: id, shared }] : [];
  });
}

function proposal(
  { rules: codes, judge }: WrittenGate,
  subject: Subject,
  rules: readonly Rule[],
): ResultGateProposal {
  const verdicts = codes.flatMap((code) => {
    const rule = rules.find(({ id }) => id === code);
    return rule ? [applyRule(rule, subject, figuresOn(rule, commencedOn(subject)))] : [];
  });
  const found = verdicts.flatMap(({ findings }) => findings.map(({ message }) => message));
  if (found.length > 0) return { outcome: 'fails', says: [...new Set(found)], rules: codes };
  const doubts = verdicts.flatMap(({ outcome, reason }) =>
    outcome === 'undecided' && reason !== undefined ? [reason] : [],
  );
  const isHeld = verdicts.length === codes.length;
  const open = [...doubts, ...(isHeld ? [] : [NOT_HELD]), ...(judge === undefined ? [] : [judge])];
  return open.length > 0
    ? { outcome: 'person', says: open, rules: codes }
    : { outcome: 'passes', says: [PASSES], rules: codes };
}

const PASSES = 'Nothing in the bid speaks against it.';
const NOT_HELD = 'A rule behind this condition is not at hand, so people must look themselves.';

function commencedOn({ files }: Subject): string | undefined {
  const tender = files.tender as CompetitionFacts['tender'] | undefined;
  return tender?.procurement.commenced_on;
}
