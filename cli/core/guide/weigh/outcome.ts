import { gatesOf, pickedLots } from '../ask/asked.ts';
import type { Guide } from '../guide.ts';
import { judgeRoutes, type JudgedRoute } from './judge-route.ts';
import type { Sitting, SittingGate, SittingLot } from '../sitting.ts';
import { valuesFor, type ValuesWith } from '../values.ts';
import { weigh, type Weighed } from './weigh.ts';
import { worst } from './worst.ts';
import type { JudgedGate } from './judged-gate.ts';

/** What came of a sitting: the tender as a whole, and each lot that was picked with its gates and its routes. It decides nothing for anybody. */
export interface Outcome {
  readonly tender: readonly Weighed[];
  readonly gates: readonly JudgedGate[];
  readonly lots: readonly JudgedLot[];
}

/** One lot. */
export interface JudgedLot {
  readonly lot: SittingLot;
  readonly gates: readonly JudgedGate[];
  readonly weighed: readonly Weighed[];
  readonly routes: readonly JudgedRoute[];
}

/** Weighs everything that a guide weighs, on the answers so far. The same answers always give the same. */
export function outcomeOf(guide: Guide, sitting: Sitting): Outcome {
  const lots = pickedLots(guide, sitting);
  const weighAll = (of: 'tender' | 'lot' | 'gate', values: ValuesWith): readonly Weighed[] =>
    guide.considerations
      .filter(({ written }) => written.of === of)
      .flatMap((one) => weigh(one, values(one.setting)) ?? []);
  const tender = weighAll('tender', valuesFor(guide, sitting, {}));
  const gates = gatesOf(sitting, lots).map((gate) =>
    judged(gate, weighAll('gate', valuesFor(guide, sitting, { gate: gate.id }))),
  );
  return {
    tender,
    gates,
    lots: lots.map((lot) => {
      const own = gatesOf(sitting, [lot]).map(({ id }) => id);
      const of = gates.filter(({ id }) => own.includes(id));
      const values = valuesFor(guide, sitting, { lot: lot.id });
      const weighed = weighAll('lot', values);
      const routes = judgeRoutes(guide, { gates: of, weighed: [...tender, ...weighed], values });
      return { lot, gates: of, weighed, routes };
    }),
  };
}

const judged = (
  { id, title }: SittingGate & { readonly id: string },
  weighed: readonly Weighed[],
): JudgedGate => ({
  id,
  title: title ?? id,
  outcome: weighed.length > 0 ? worst(weighed.map(({ outcome }) => outcome)) : 'person',
  weighed,
});
