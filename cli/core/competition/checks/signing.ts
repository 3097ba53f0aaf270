import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../source/place-of.ts';
import type { PanelMember, WrittenSheet } from '../../spec/written.generated.ts';
import type { CompetitionFacts } from '../facts.ts';
import { finding } from '../finding.ts';

/** A sheet is signed on or after the day of the deadline, and of the assessor’s declaration of interests. */
export function checkSigning(
  { tender }: CompetitionFacts,
  member: PanelMember,
  sheet: WrittenSheet,
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
