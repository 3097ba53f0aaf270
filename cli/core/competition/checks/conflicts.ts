import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { placeOf } from '../../source/place-of.ts';
import type { PanelMember } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import type { BidFacts, CompetitionFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { sheetsFor } from '../look-up.ts';
import { organisationsBehind, undeclaredWith } from '../interests.ts';

/** A member who works for somebody behind a bid has declared it. Once the member has scored that bid, the scoring sheet is reported instead. */
export const checkUndeclared: Check = (facts) =>
  (facts.panel?.members ?? []).flatMap((member) => {
    const undeclared = new Set(
      facts.bids.flatMap((bid) => {
        const ids = undeclaredWith(member, bid);
        return ids.length > 0 && hasScored(facts, member, bid) ? [] : ids;
      }),
    );
    return [...undeclared].map((id) => notDeclared(facts, member, id));
  });

const hasScored = (facts: CompetitionFacts, member: PanelMember, bid: BidFacts): boolean =>
  bid.lots
    .flatMap(({ lot }) => sheetsFor(facts, lot, bid.id))
    .some(({ assessor }) => assessor === member.id);

function notDeclared({ bids }: CompetitionFacts, member: PanelMember, id: string): Diagnostic {
  const names = bids.filter((bid) => organisationsBehind(bid).includes(id)).map(({ name }) => name);
  const at = placeOf(member, ['works_for', member.works_for?.indexOf(id) ?? 0]);
  return finding('panel/undeclared-conflict', at, {
    message: `${member.name} works for \`${id}\`, which stands behind the bid of ${names.join(', ')}, and has declared no conflict.`,
    advice: 'Add it under `conflicts:` with what was decided, such as `managed_by: recused`.',
  });
}

/** A declared conflict usually names somebody who stands behind a bid; otherwise the name may be mistyped. */
export const checkConflicts: Check = ({ panel, bids }) => {
  const behind = [...new Set(bids.flatMap(organisationsBehind))];
  if (bids.length === 0) return [];
  return (panel?.members ?? [])
    .flatMap(({ conflicts = [] }) => conflicts)
    .filter((conflict) => !behind.includes(conflict.with))
    .map((conflict) =>
      finding('panel/conflict-with-nobody', placeOf(conflict, 'with'), {
        message: `No bid is from \`${conflict.with}\` or names it as a partner.${didYouMean(conflict.with, behind)}`,
        advice:
          'Check the name. If the organisation did not bid after all, leave the line as it is.',
        severity: 'advice',
      }),
    );
};
