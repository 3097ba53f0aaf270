import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../source/place-of.ts';
import type { PanelMember } from '../../spec/written.generated.ts';
import type { CompetitionFacts, SignedSheet } from '../facts.ts';
import { finding } from '../finding.ts';
import type { AssignedSheet } from './sheet-scores.ts';

/** A sheet is signed, on or after the day of the deadline, and of the assessor’s declaration of interests. */
export function checkSigning(
  facts: CompetitionFacts,
  member: PanelMember,
  { sheet, assigned }: AssignedSheet,
): readonly Diagnostic[] {
  const { signed_on } = sheet;
  return signed_on === undefined
    ? [unsigned(member, { sheet, assigned })]
    : checkDay(facts, member, { ...sheet, signed_on });
}

function unsigned(member: PanelMember, { sheet, assigned }: AssignedSheet): Diagnostic {
  const done = assigned.filter((id) => sheet.scores.some(({ criterion }) => criterion === id));
  return finding('sheet/unsigned', placeOf(sheet, 'scores', 'key'), {
    message: `${member.name} has not signed this sheet, so it counts for nothing yet. It scores ${done.length} of ${assigned.length} questions.`,
    advice:
      'Once every question has a score and a reason, the assessor adds `signed_on:` with the day.',
  });
}

function checkDay(
  { tender }: CompetitionFacts,
  member: PanelMember,
  sheet: SignedSheet,
): readonly Diagnostic[] {
  const { deadline } = tender.timetable;
  const at = placeOf(sheet, 'signed_on');
  const { declared_on } = member;
  if (sheet.signed_on < deadline.slice(0, 10))
    return [
      finding('sheet/signed-before-deadline', at, {
        message: `The sheet was signed on ${sheet.signed_on}, before bids were due (${deadline}).`,
        advice: 'Correct the date. Nobody may see a bid before the deadline.',
        related: [{ message: 'The deadline is here.', at: placeOf(tender, 'timetable.deadline') }],
      }),
    ];
  if (declared_on === undefined || sheet.signed_on >= declared_on) return [];
  return [
    finding('sheet/signed-before-declaration', at, {
      message: `The sheet was signed on ${sheet.signed_on}, before ${member.name} declared any interests (${declared_on}).`,
      advice: 'Correct the date, or have the bid scored again after the declaration.',
      related: [{ message: 'The declaration is here.', at: placeOf(member, 'declared_on') }],
    }),
  ];
}
