import { dutiesIn } from '../competition/assignments.ts';
import type { BidFacts, CompetitionFacts, LotFacts, QuestionFacts } from '../competition/facts.ts';
import { questionBarred } from '../competition/interests.ts';
import { idOnPapers } from '../competition/letters.ts';
import { bidsFor, draftsFor, questionsOf, sheetsFor } from '../competition/look-up.ts';
import { standingOf } from '../competition/standing.ts';
import type { PanelMember, WrittenSheet } from '../spec/written.generated.ts';
import { barredBy, type Bar, type OnDesk } from './may-score.ts';

/** One question of one bid in one lot that a member was asked to score, and what became of it. */
export interface PanelDuty extends OnDesk {
  readonly member: PanelMember;
  readonly question: QuestionFacts;
  readonly state: DutyState;
  /** Why the member cannot score it, as a whole sentence. */
  readonly why?: string;
}

/**
 * `done`: scored on a signed sheet. `started`: a sheet is there, but not signed or without this score. `waiting`: no sheet.
 * `recused`: the member does not score it, and no score of theirs counts. `undeclared`: an interest must be declared, or
 * decided about, first.
 */
export type DutyState = 'done' | 'started' | 'waiting' | 'recused' | 'undeclared';

/** What the panel asks of every member for every bid that is assessed, and what became of it; bids by their name on papers. */
export function dutiesOf(facts: CompetitionFacts): readonly PanelDuty[] {
  return facts.lots.flatMap((lot) =>
    liveBids(facts, lot).flatMap((bid) => dutiesOn(facts, { lot, bid })),
  );
}

/** The bids that are assessed in a lot, in the order of their names on papers. */
export const liveBids = (facts: CompetitionFacts, lot: LotFacts): readonly BidFacts[] =>
  bidsFor(facts, lot)
    .filter((bid) => standingOf(facts, lot, bid).kind === 'live')
    .toSorted(
      (one, other) => order(one) - order(other) || compare(idOnPapers(one), idOnPapers(other)),
    );

/** A comes before AA, and Z too. */
const order = ({ letter = '' }: BidFacts): number => letter.length;

const compare = (one: string, other: string): number => (one < other ? -1 : 1);

function dutiesOn(facts: CompetitionFacts, desk: OnDesk): readonly PanelDuty[] {
  const asked = facts.panel ? dutiesIn(facts.panel, desk.lot.id) : [];
  const sheets = [
    ...sheetsFor(facts, desk.lot.id, desk.bid.id),
    ...draftsFor(facts, desk.lot.id, desk.bid.id),
  ];
  return (facts.panel?.members ?? []).flatMap((member) => {
    const questions = asked.find((duty) => duty.member === member.id)?.questions ?? [];
    const sheet = sheets.find(({ assessor }) => assessor === member.id);
    return questionsOf(desk.lot)
      .filter(({ id }) => questions.includes(id))
      .map((question) => ({
        ...desk,
        member,
        question,
        ...stateOf({ ...desk, member, question }, sheet),
      }));
  });
}

type Asked = Omit<PanelDuty, 'state' | 'why'>;

function stateOf(
  { member, bid, question }: Asked,
  sheet: WrittenSheet | undefined,
): Pick<PanelDuty, 'state' | 'why'> {
  const bar = barredBy(member, bid);
  if (bar && bar.because !== 'not-declared')
    return { state: stateWhen[bar.because], why: bar.says };
  if (questionBarred(member, bid, question.id))
    return { state: 'recused', why: `${member.name} does not score this question of this bid.` };
  if (sheet?.scores.some(({ criterion }) => criterion === question.id))
    return { state: sheet.signed_on ? 'done' : 'started' };
  if (bar) return { state: 'undeclared', why: bar.says };
  return { state: sheet ? 'started' : 'waiting' };
}

const stateWhen: Readonly<Record<Bar, DutyState>> = {
  recused: 'recused',
  'conflict-undeclared': 'undeclared',
  'conflict-undecided': 'undeclared',
  'not-declared': 'undeclared',
  'no-letter': 'waiting',
  locked: 'done',
};

/** Whether a duty still waits for somebody: for a score, or for an interest to be declared or decided about. */
export const isOpenDuty = ({ state }: PanelDuty): boolean =>
  state !== 'done' && state !== 'recused';

/** The duties by the id of their lot. */
export const inLot = (duties: readonly PanelDuty[], { id }: LotFacts): readonly PanelDuty[] =>
  duties.filter(({ lot }) => lot.id === id);
