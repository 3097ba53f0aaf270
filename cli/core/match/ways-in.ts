import type { Hindrance, JudgedRoute, RouteState } from '../guide/weigh/judge-route.ts';

/** The ways into a lot as a self-check sees them: the best one, and what it waits for. */
export interface WaysIn {
  /** `closed` when every way is. */
  readonly state: RouteState;
  /** The best way: the first that is open, or else the first that waits. Nothing when all are closed. */
  readonly best?: string;
  /** What the best way waits for; where all are closed, what closes the first. */
  readonly because: readonly Hindrance[];
}

/** The ways into a lot; nothing where a guide knows none. The route for when all others are closed is no way in. */
export function waysIn(routes: readonly JudgedRoute[]): WaysIn | undefined {
  const ways = routes.filter(({ route }) => !route.written.otherwise);
  const [first] = ways;
  if (!first) return undefined;
  const best =
    ways.find(({ state }) => state === 'open') ?? ways.find(({ state }) => state === 'waits');
  if (best) return { state: best.state, best: best.route.written.title, because: best.because };
  return { state: 'closed', because: first.because.filter(({ outcome }) => outcome === 'fails') };
}
