import type { Exact } from '../exact/exact.ts';
import { placeOf } from '../source/place-of.ts';
import type { LotSubCriterion } from '../spec/written.generated.ts';
import type { CriterionBase } from './facts.ts';
import { finding } from './finding.ts';
import type { Linker } from './linker.ts';

/** A criterion as written, the same with what it takes over from a shared one, and its weight in points of the total. */
export interface Weighted {
  readonly written: LotSubCriterion;
  readonly whole: LotSubCriterion;
  readonly weight: Exact;
}

/** What every criterion has, whatever its kind. Without an id nothing, and a finding; without a title a finding. */
export function criterionBase(
  { report }: Linker,
  { written, whole, weight }: Weighted,
): CriterionBase | undefined {
  const { id, title, threshold } = whole;
  if (id === undefined) {
    report(missing(written, 'id', 'Bids and scoring sheets need a short name for it.'));
    return undefined;
  }
  if (title === undefined)
    report(missing(written, 'title', 'Bidders need to know what it is called.'));
  return { id, title: title ?? id, weight, ...(threshold && { threshold }), written };
}

const missing = (written: LotSubCriterion, field: string, why: string) =>
  finding(`tender/missing-${field}`, placeOf(written), {
    message: `A criterion has no ${field}. ${why}`,
    advice: `Add a line \`${field}:\`.`,
  });
