import { dutiesIn } from '../competition/assignments.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CompetitionFacts } from '../competition/facts.ts';
import { finding } from '../competition/finding.ts';
import { recusalFrom } from '../competition/interests.ts';
import { idOnPapers } from '../competition/letters.ts';
import { sheetsFor } from '../competition/look-up.ts';
import { placeOf } from '../source/place-of.ts';
import { liveBids } from './duties.ts';
import { mayScore, type Bar } from './may-score.ts';
import { questionsFor, type Sitting } from './sheet-form.ts';

/** Whose sheets are wanted, and for which lot and bid; everything that is left out means all. */
export interface Wanted {
  readonly members: readonly string[];
  readonly lot?: string | undefined;
  /** The bid’s id on papers. */
  readonly bid?: string | undefined;
}

/** The sheets to make, those that were handed in already, and why somebody gets none. */
export interface SheetPlan {
  readonly sittings: readonly Sitting[];
  readonly handedIn: readonly Sitting[];
  readonly findings: readonly Diagnostic[];
}

/** What sheets are to be made. Nobody gets one who may not score the bid now, or has handed one in. */
export function planSheets(facts: CompetitionFacts, wanted: Wanted): SheetPlan {
  const all = sittingsOf(facts, wanted);
  const judged = all.map((sitting) => ({ sitting, may: mayScore(facts, sitting.member, sitting) }));
  const allowed = judged.flatMap(({ sitting, may }) => (may.ok ? [sitting] : []));
  const barred = judged.flatMap(({ sitting, may }) => (may.ok ? [] : [{ ...may, sitting }]));
  return {
    sittings: allowed.filter((sitting) => !isHandedIn(facts, sitting)),
    handedIn: allowed.filter((sitting) => isHandedIn(facts, sitting)),
    findings: refusals(barred),
  };
}

function sittingsOf(facts: CompetitionFacts, { members, lot, bid }: Wanted): readonly Sitting[] {
  const asked = (facts.panel?.members ?? []).filter(
    ({ id }) => members.length === 0 || members.includes(id),
  );
  const lots = facts.lots.filter(({ id }) => lot === undefined || id === lot);
  return lots
    .flatMap((one) => liveBids(facts, one).map((live) => ({ lot: one, bid: live })))
    .filter((desk) => bid === undefined || idOnPapers(desk.bid) === bid)
    .flatMap((desk) => asked.map((member) => ({ ...desk, member })))
    .filter((sitting) => isAsked(facts, sitting));
}

/** Whoever stepped aside was asked first, and is told of; who only leaves out some questions still has a sheet. */
const isAsked = (facts: CompetitionFacts, sitting: Sitting): boolean =>
  questionsFor(facts, sitting).length > 0 ||
  (recusalFrom(sitting.member, sitting.bid) !== undefined &&
    !!facts.panel &&
    dutiesIn(facts.panel, sitting.lot.id).some(({ member }) => member === sitting.member.id));

const isHandedIn = (facts: CompetitionFacts, { lot, bid, member }: Sitting): boolean =>
  sheetsFor(facts, lot.id, bid.id).some(({ assessor }) => assessor === member.id);

interface Barred {
  readonly sitting: Sitting;
  readonly because: Bar;
  readonly says: string;
}

/** One finding for each person and reason, with the bids it is about. */
function refusals(barred: readonly Barred[]): readonly Diagnostic[] {
  const reasonOf = ({ sitting, says }: Barred): string => `${sitting.member.id} ${says}`;
  return [...new Set(barred.map(reasonOf))].flatMap((reason) =>
    refusal(barred.filter((one) => reasonOf(one) === reason)),
  );
}

function refusal(same: readonly Barred[]): readonly Diagnostic[] {
  const [first] = same;
  if (!first) return [];
  const { member } = first.sitting;
  const bids = same.map(({ sitting }) => `${sitting.bid.name} in “${sitting.lot.title}”`);
  const which = bids.length > MANY ? `${bids.length} bids` : bids.join(', ');
  const isPlanned = first.because === 'recused' || first.because === 'locked';
  return [
    finding(first.because === 'locked' ? 'sheet/locked' : 'sheet/may-not-score', placeOf(member), {
      message: `${first.says} So there is no sheet for ${member.name} on ${which}.`,
      advice: TO_DO[first.because],
      ...(isPlanned && { severity: 'advice' }),
    }),
  ];
}

/** A longer list hides what it is about. */
const MANY = 4;

const TO_DO: Readonly<Record<Bar, string>> = {
  locked: 'Nothing needs doing. Locked scores no longer change.',
  recused: 'Nothing needs doing. The others on the panel score the bid.',
  'conflict-undeclared':
    'Add the conflict to the member in `panel.yaml`, and how it is managed; then make the sheets again.',
  'conflict-undecided':
    'Write in `panel.yaml` how the conflict is managed, who decided and why; then make the sheets again.',
  'not-declared':
    'Have the declaration signed and add `declared_on:` to the member in `panel.yaml`; then make the sheets again.',
  'no-letter': 'Give each bid its letter with `fairlot record`; then make the sheets again.',
};
