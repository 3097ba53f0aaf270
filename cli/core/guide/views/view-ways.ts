import { saidOnce, type Said } from './said-once.ts';
import type { LotView } from './view-lot.ts';

type RouteView = LotView['routes'][number];

/** A way to take part, once for all lots: how it stands in each, and on which terms. */
export type WayView = NonNullable<ReturnType<typeof viewWay>>;

/** Every way that a lot has, each once: those open somewhere first, those closed everywhere last. */
export function viewWays(lots: readonly LotView[]): readonly WayView[] {
  const names = [...new Set(lots.flatMap(({ routes }) => routes.map(({ name }) => name)))];
  const ways = names.flatMap((name) => viewWay(name, lots) ?? []);
  return ORDER.flatMap((state) => ways.filter((one) => one.best === state));
}

const ORDER = ['open', 'waits', 'closed'] as const;

function viewWay(name: string, lots: readonly LotView[]) {
  const found = lots.flatMap(({ title, routes }) =>
    routes.filter((one) => one.name === name).map((route) => ({ title, route })),
  );
  const first = found[0];
  if (!first) return undefined;
  const stands = found.map(({ title, route }) => ({ title, ...standing(route) }));
  const alive = found.filter(({ route }) => route.state !== 'closed');
  const lines = (of: (route: RouteView) => readonly string[]) =>
    saidOnce(alive.map(({ title, route }) => ({ title, items: of(route) }))).map(lineOf);
  return {
    name,
    title: first.route.title,
    explains: first.route.explains,
    best: ORDER.find((state) => found.some(({ route }) => route.state === state)) ?? 'closed',
    /** How it stands, where that is the same in every lot. */
    ...(isSame(stands, lots.length) && { same: standing(first.route) }),
    lots: stands,
    /** The same for a table with a column for each lot. */
    cells: lots.map(({ title }) => stands.find((one) => one.title === title) ?? ABSENT),
    terms: lines(({ terms }) => terms),
    first_steps: lines(({ first_steps: steps }) => steps),
  };
}

/** A way that a lot does not have. */
const ABSENT = { state_says: '', blocked_by: [], to_settle: [] } as const;

/** How a route stands in a lot; what stands in its way is told by name, as its sentences stand elsewhere. */
const standing = ({ state, state_says, says, because }: RouteView) => ({
  state,
  state_says,
  says,
  blocked_by: because.filter(({ outcome }) => outcome === 'fails').map(quoted),
  to_settle: because.filter(({ outcome }) => outcome !== 'fails').map(quoted),
});

/** A point by its name, as it stands below. */
const quoted = ({ title }: { readonly title: string }): string => `“${title}”`;

const isSame = (stands: readonly { readonly title: string }[], all: number): boolean =>
  stands.length === all &&
  new Set(stands.map(({ title: _, ...stand }) => JSON.stringify(stand))).size === 1;

const lineOf = ({ item, only }: Said<string>) => ({ says: item, only });
