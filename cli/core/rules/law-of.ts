import type { ResultLaw, WrittenReference, WrittenTender } from '../spec/written.generated.ts';
import { showDate } from '../dates/show-date.ts';
import { whyOutside } from './applicability.ts';
import type { Pack } from './pack.ts';

/**
 * Which law governed a procurement, what of it documents may cite, and what was not checked: only law that the
 * applied packs select is cited. `regimes` is the list of laws by date and jurisdiction.
 */
export function lawOf(
  tender: WrittenTender,
  packs: readonly Pack[],
  regimes: WrittenReference | undefined,
): ResultLaw {
  const applied = packs.filter(({ written }) => !whyOutside(written, tender));
  const law = applied.filter(({ written }) => written.kind === 'law');
  const owed = law.flatMap(({ written }) => written.owes ?? []);
  const regime = regimes?.entries.find((entry) => !whyOutside(entry, tender));
  return {
    regime: regime
      ? `This procurement began on ${showDate(tender.procurement.commenced_on)}. It falls under the ${regime.title}.`
      : 'The tool does not know which law governed this procurement.',
    cites: owed.map((document) => document.law),
    not_checked: notChecked(applied, law),
    summaries_required: owed.some(({ document }) => document === 'assessment-summary'),
  };
}

function notChecked(applied: readonly Pack[], law: readonly Pack[]): readonly string[] {
  const named = applied.flatMap(({ written }) => written.not_checked ?? []);
  const none = law.length ? [] : ['Whether the law was kept: no rules of law were applied'];
  return [...new Set([...none, ...named])];
}
