import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../source/place-of.ts';
import type { PanelConflict, PanelMember } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

/** Every interest that a member declared has a decision about it: what, by whom, when and why. */
export const checkInterestsDecided: Check = ({ panel }) =>
  (panel?.members ?? []).flatMap((member) =>
    (member.conflicts ?? []).flatMap((conflict) => undecided(member, conflict)),
  );

function undecided({ name }: PanelMember, conflict: PanelConflict): readonly Diagnostic[] {
  const lacks = FIELDS.filter((field) => conflict[field] === undefined);
  const questions = conflict.managed_by === 'scores-other-questions' && !conflict.not_scoring;
  const missing = [...lacks, ...(questions ? ['not_scoring'] : [])];
  if (missing.length === 0) return [];
  const whole = conflict.managed_by === undefined;
  return [
    finding('panel/conflict-undecided', placeOf(conflict, 'with'), {
      message: whole
        ? `${name} declared an interest in \`${conflict.with}\`, and nobody has decided what follows from it.`
        : `What was decided about the interest of ${name} in \`${conflict.with}\` is not fully told.`,
      advice: `Add ${missing.map((field) => `\`${field}:\``).join(', ')}. Until then the member scores nothing of that bid.`,
    }),
  ];
}

const FIELDS = ['managed_by', 'decided_by', 'decided_on', 'reason'] as const;
