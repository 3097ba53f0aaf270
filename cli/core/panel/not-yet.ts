import { checkCompetition } from '../competition/check-competition.ts';
import type { CompetitionFacts, LotFacts } from '../competition/facts.ts';
import { inWords } from '../competition/in-words.ts';
import { idOnPapers } from '../competition/letters.ts';
import { lotById } from '../competition/look-up.ts';
import { showDate } from '../dates/show-date.ts';
import type { DecisionDecision } from '../spec/written.generated.ts';
import { dutiesOf, inLot, isOpenDuty, type PanelDuty } from './duties.ts';
import { pricesOpened } from './envelopes.ts';
import { giveLetters } from './give-letters.ts';
import { lockDigest, lockOf, papersOf } from './lock.ts';
import { nameFor } from './name-for.ts';
import { needsModeration } from './stage.ts';

/** A decision somebody wants to record: its kind, and its lot where it is about one. */
export interface Wanted {
  readonly kind: DecisionDecision['kind'];
  readonly lot?: string | undefined;
}

/** Why a decision cannot be recorded yet, each reason as a whole sentence; empty when nothing in the files forbids it. */
export function notYet(facts: CompetitionFacts, { kind, lot: id }: Wanted): readonly string[] {
  if (kind === 'blinded') return noLetters(facts);
  if (kind === 'unblinded') return namesStay(facts);
  const lot = lotById(facts, id ?? '');
  if (!lot) return [];
  if (kind === 'quality-locked') return notLockable(facts, lot);
  return kind === 'prices-opened' ? pricesStay(facts, lot) : [];
}

function pricesStay(facts: CompetitionFacts, lot: LotFacts): readonly string[] {
  const opened = pricesOpened(facts, lot);
  if (opened) return [`The prices of “${lot.title}” were opened on ${showDate(opened.on)}.`];
  return facts.tender.assessment?.envelopes === 'two' ? unlocked(facts, [lot]) : [];
}

function namesStay(facts: CompetitionFacts): readonly string[] {
  if (!facts.tender.assessment?.blind)
    return ['The tender is not assessed blind, so there are no names to show.'];
  const shown = facts.decisions.find((one) => one.kind === 'unblinded');
  if (shown) return [`The names were shown on ${showDate(shown.on)}.`];
  return unlocked(facts, facts.lots);
}

const unlocked = (facts: CompetitionFacts, lots: readonly LotFacts[]): readonly string[] =>
  lots
    .filter((lot) => !lockOf(facts, lot))
    .map(
      ({ id, title }) =>
        `The quality scores of “${title}” are not locked: \`fairlot record quality-locked --lot ${id}\`.`,
    );

function noLetters(facts: CompetitionFacts): readonly string[] {
  if (!facts.tender.assessment?.blind)
    return ['The tender is not assessed blind: `assessment.blind` is not set.'];
  if (giveLetters(facts).length > 0) return [];
  if (!facts.decisions.some((one) => one.kind === 'received'))
    return ['No bid is recorded as received yet: `fairlot record received`.'];
  return ['Every bid that is recorded as received has its letter already.'];
}

/** A lock is for scores that are whole: nobody is waited for, everything is agreed, and no sheet has a mistake. */
function notLockable(facts: CompetitionFacts, lot: LotFacts): readonly string[] {
  const lock = lockOf(facts, lot);
  if (lock?.digest === lockDigest(facts, lot))
    return [`“${lot.title}” was locked on ${showDate(lock.on)}, and nothing has changed since.`];
  const open = inLot(dutiesOf(facts), lot).filter(isOpenDuty);
  const unagreed = needsModeration(facts, lot).map((bid) => nameFor(facts, bid));
  return [
    ...(papersOf(facts, lot).length === 0 ? [`Nobody has scored “${lot.title}”.`] : []),
    ...waitingFor(facts, open),
    ...(unagreed.length > 0 ? [`The panel has agreed no scores for ${inWords(unagreed)}.`] : []),
    ...mistakes(facts, lot),
  ];
}

/** `Ann owes 2 scores for Bid C.`, a sentence for each member and bid. */
function waitingFor(facts: CompetitionFacts, open: readonly PanelDuty[]): readonly string[] {
  const by = new Map<string, PanelDuty[]>();
  for (const duty of open) {
    const key = `${duty.member.id}/${idOnPapers(duty.bid)}`;
    by.set(key, [...(by.get(key) ?? []), duty]);
  }
  return [...by.values()].map((duties) => {
    const [first] = duties;
    const count = duties.length === 1 ? 'one score' : `${duties.length} scores`;
    return first ? `${first.member.name} owes ${count} for ${nameFor(facts, first.bid)}.` : '';
  });
}

function mistakes(facts: CompetitionFacts, lot: LotFacts): readonly string[] {
  const papers = new Set(papersOf(facts, lot).map(({ file }) => file));
  const wrong = checkCompetition(facts, ['sheet', 'moderation']).filter(
    ({ severity, code, at }) =>
      severity === 'error' &&
      code !== 'moderation/missing' &&
      [...papers].some((file) => `/${at.file}`.endsWith(`/${file}`)),
  );
  const [first] = wrong;
  if (!first) return [];
  const count = wrong.length === 1 ? 'a mistake' : `${wrong.length} mistakes`;
  return [`The sheets and moderations have ${count}; the first: ${first.message}`];
}
