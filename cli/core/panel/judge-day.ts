import type { CompetitionFacts } from '../competition/facts.ts';
import { isDate } from '../dates/days-between.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { atCell, formFinding, type AboutForm } from './form-finding.ts';
import type { PanelMember } from '../spec/written.generated.ts';
import type { FilledForm, FormCell } from './read-form.ts';

/** The day a sheet was signed, nothing while it is a draft, and what is wrong with it. */
export interface JudgedDay {
  readonly day?: string;
  readonly findings: readonly Diagnostic[];
}

/** Judges the day of the signature: a day of the calendar, not before the deadline or the declaration of interests. */
export function judgeDay(facts: CompetitionFacts, about: AboutForm, form: FilledForm): JudgedDay {
  const { signed } = form;
  if (!signed || signed.kind === 'nothing') return { findings: [] };
  const day = signed.text.trim();
  const wrong = isDay(signed) ? tooEarly(facts, about.sitting.member, day) : notADay(signed);
  if (!wrong) return { day, findings: [] };
  const { code, says, advice } = wrong;
  return { findings: [formFinding(code, atCell(about.file, signed), { about, says, advice })] };
}

/** 3/4/2027 is two days, depending on who reads it; so only the long form and real dates are taken. */
const isDay = ({ kind, text }: FormCell): boolean =>
  kind === 'day' || (kind === 'text' && isDate(text.trim()));

const notADay = ({ name, text }: FormCell) => ({
  code: 'sheet/not-a-day',
  says: `cell ${name} holds “${text.slice(0, 40)}”, which is no day of the calendar.`,
  advice: 'Write the day you finished as 2027-04-28.',
});

/**
 * Why a member cannot sign a sheet on a day, or nothing: a code, the end of a sentence about the sheet, and what to do;
 * `before` and `wait` say the same to somebody who is about to score.
 */
export function tooEarly({ tender }: CompetitionFacts, member: PanelMember, day: string) {
  const { declared_on } = member;
  if (day < tender.timetable.deadline.slice(0, 10))
    return {
      code: 'sheet/signed-before-deadline',
      says: `the sheet was signed on ${day}, before bids were due.`,
      advice: 'Correct the day. Nobody may see a bid before the deadline.',
      before: `it is ${day}, and bids are due on ${tender.timetable.deadline.slice(0, 10)}.`,
      wait: 'Come back after the deadline. If you scored on another day, name it with `--on`.',
    };
  if (declared_on === undefined || day >= declared_on) return undefined;
  return {
    code: 'sheet/signed-before-declaration',
    says: `the sheet was signed on ${day}, before interests were declared (${declared_on}).`,
    advice: 'Correct the day, or score the bid again after the declaration.',
    before: `it is ${day}, and you declared your interests on ${declared_on}.`,
    wait: 'Score on or after that day. If you scored on another day, name it with `--on`.',
  };
}
