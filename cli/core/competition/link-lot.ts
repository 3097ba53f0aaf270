import { didYouMean } from '../diagnostics/suggest.ts';
import { placeOf } from '../source/place-of.ts';
import type { LotCriterion, WrittenLot } from '../spec/written.generated.ts';
import type { CriterionFacts, GateFacts, LotFacts } from './facts.ts';
import { finding } from './finding.ts';
import { linkCriterion } from './link-criterion.ts';
import { linkPayment } from './link-payment.ts';
import type { Linker, TenderLinker } from './linker.ts';

/** A lot with the criteria, gates and payment that apply to it, whether the lot or the tender says so. */
export function linkLot(linker: TenderLinker, written: WrittenLot): LotFacts {
  const { id, title } = written;
  linkPayment(linker, written.payment);
  return {
    id,
    title,
    written,
    criteria: criteriaOf(linker, written),
    gates: gatesOf(linker, written),
    payment: written.payment ?? linker.tender.payment,
  };
}

/** The criteria of a lot as written: its own, or else the tender’s. */
export function criteriaWritten(
  tender: { readonly criteria?: readonly LotCriterion[] },
  lot: WrittenLot,
): readonly LotCriterion[] {
  return lot.criteria ?? tender.criteria ?? [];
}

function criteriaOf(linker: Linker, lot: WrittenLot): readonly CriterionFacts[] {
  const written = criteriaWritten(linker.tender, lot);
  if (written.length === 0) linker.report(noCriteria(lot));
  return written.flatMap((criterion) => linkCriterion(linker, criterion) ?? []);
}

const noCriteria = (lot: WrittenLot) =>
  finding('tender/lot-without-criteria', placeOf(lot, 'id'), {
    message: `“${lot.title}” does not say what bids are judged on.`,
    advice: 'Add `criteria:` to the lot, or to the tender when all lots share them.',
  });

function gatesOf({ tender, report }: TenderLinker, lot: WrittenLot): readonly GateFacts[] {
  const all = tender.gates ?? [];
  const ids = lot.gates ?? all.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    const gate = all.find((one) => one.id === id);
    if (!gate) report(unknownGate(lot, index, all));
    return gate ?? [];
  });
}

function unknownGate(lot: WrittenLot, index: number, gates: readonly GateFacts[]) {
  const id = lot.gates?.[index] ?? '';
  const known = gates.map((gate) => gate.id);
  return finding('tender/unknown-gate', placeOf(lot, ['gates', index]), {
    message: `The tender has no gate \`${id}\`.${didYouMean(id, known)}`,
    advice: 'Name a gate from the tender’s `gates:`, or add it there.',
  });
}
