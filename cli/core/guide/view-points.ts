import { saidOnce } from './said-once.ts';
import type { LotView, viewWeighed } from './view-lot.ts';

/** Something that was weighed, or a condition, once for all lots; `only` names the lots where it is not all of them. */
export type PointView = ReturnType<typeof viewPoints>[number];

/** Everything that was weighed, for the tender and for lots, each once: what is in the way first, what is fine last. */
export function viewPoints(
  wide: readonly ReturnType<typeof viewWeighed>[],
  lots: readonly LotView[],
) {
  const ofLots = saidOnce(lots.map(({ title, weighed }) => ({ title, items: weighed })));
  const all = [...wide.map((item) => ({ item, only: [] })), ...ofLots];
  const points = all.map(({ item, only }) => ({ ...item, only }));
  return ORDER.flatMap((outcome) => points.filter((one) => one.outcome === outcome));
}

/** Every condition of the buyer, each once. */
export const viewGates = (lots: readonly LotView[]) =>
  saidOnce(lots.map(({ title, gates }) => ({ title, items: gates }))).map(({ item, only }) => ({
    ...item,
    only,
  }));

const ORDER = ['fails', 'unknown', 'person', 'passes'] as const;
