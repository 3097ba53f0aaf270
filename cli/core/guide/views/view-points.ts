import { saidOnce } from './said-once.ts';
import type { LotView, viewWeighed } from './view-lot.ts';

type PointView = ReturnType<typeof viewWeighed>;

/** What was weighed for every lot alike, and then for each lot by itself; without a title it is for every lot. */
export function viewPoints(wide: readonly PointView[], lots: readonly LotView[]) {
  const ofLots = saidOnce(lots.map(({ title, weighed }) => ({ title, items: weighed })));
  const common = [
    ...wide,
    ...ofLots.filter(({ only }) => only.length === 0).map(({ item }) => item),
  ];
  const own = lots.map(({ title }) => ({
    title,
    points: ofLots.filter(({ only }) => only.includes(title)).map(({ item }) => item),
  }));
  return [{ points: common }, ...own]
    .filter(({ points }) => points.length > 0)
    .map(({ points, ...whose }) => ({
      ...whose,
      settle: ORDER.flatMap((outcome) => points.filter((one) => one.outcome === outcome)),
      fine: points.filter(({ outcome }) => outcome === 'passes').map(({ title }) => title),
    }));
}

/** Everything that was weighed, by name, once however many lots there are, and where each point comes from. */
export function viewSources(wide: readonly PointView[], lots: readonly LotView[]) {
  const all = [...wide, ...lots.flatMap(({ weighed }) => weighed)];
  return [...new Map(all.map(({ title, whose, law }) => [title, { title, whose, law }])).values()];
}

/** Every condition of the buyer, each once; `only` names the lots where it is not all of them. */
export const viewGates = (lots: readonly LotView[]) =>
  saidOnce(lots.map(({ title, gates }) => ({ title, items: gates }))).map(({ item, only }) => ({
    ...item,
    only,
  }));

const ORDER = ['fails', 'unknown', 'person'] as const;
