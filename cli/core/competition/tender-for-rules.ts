import type { LotCriterion, WrittenLot, WrittenTender } from '../spec/written.generated.ts';
import type { CompetitionFacts } from './facts.ts';
import { criteriaWritten } from './link-lot.ts';
import { findShared, type Library } from './library.ts';
import { withoutVersion } from './resolve-shared.ts';
import { standingAt } from './standing-at.ts';

/**
 * The tender as rules see it: every lot in `tender.lots`, also those in files of their own, and each with its
 * criteria and payment, whether the lot or the tender says so. Shared criteria bring what they say.
 */
export function tenderForRules(
  { tender, lots }: CompetitionFacts,
  library: Library,
): WrittenTender {
  return {
    ...tender,
    lots: lots.map(({ written, payment }) => ({ ...written, payment, ...criteria(written) })),
  };

  function criteria(lot: WrittenLot): { readonly criteria?: readonly LotCriterion[] } {
    const written = criteriaWritten(tender, lot);
    const whole = written.map((one) => completed(one, library));
    return written.length ? { criteria: standingAt(written, whole) } : {};
  }
}

function completed(written: LotCriterion, library: Library): LotCriterion {
  const below = written.criteria && {
    criteria: written.criteria.map((one) => completed(one, library)),
  };
  const shared = written.use && findShared(library, 'criterion', withoutVersion(written.use))?.rule;
  if (!shared) return { ...written, ...below };
  const { title, question, relates_to, levels, evidence } = shared;
  return {
    id: withoutVersion(written.use ?? ''),
    title,
    question,
    relates_to,
    levels,
    ...(evidence && { evidence }),
    ...written,
    ...below,
  };
}
