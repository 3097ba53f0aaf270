import type { Values } from '../../expression/compile.ts';
import type { Template } from '../../expression/template.ts';
import { GATES } from '../compile/compile-route.ts';
import type { Guide, Route, Weight } from '../guide.ts';
import type { JudgedGate } from './judged-gate.ts';
import type { ValuesWith } from '../values.ts';
import type { Weighed } from './weigh.ts';
import { worst } from './worst.ts';

/** Whether a route is open; it `waits` where a person must decide or a fact is missing. */
export type RouteState = 'open' | 'waits' | 'closed';

/** A route, whether it is open, what stands in its way, on which terms, and the first steps. */
export interface JudgedRoute {
  readonly route: Route;
  readonly state: RouteState;
  readonly says: string;
  /** What closes it or leaves it waiting: titles and sentences. */
  readonly because: readonly Hindrance[];
  readonly terms: readonly string[];
  readonly firstSteps: readonly string[];
}

/** One thing that stands in the way of a route. */
export interface Hindrance {
  readonly title: string;
  readonly outcome: Weight;
  readonly says: string;
}

/** What a route is judged on: the gates of the lot, all that was weighed, and what its conditions may use. */
export interface RouteGround {
  readonly gates: readonly GateNeed[];
  readonly weighed: readonly WeighedNeed[];
  readonly values: ValuesWith;
}

/** As much of a gate as a route looks at. */
export interface GateNeed extends Pick<JudgedGate, 'title' | 'outcome'> {
  readonly weighed: readonly WeighedNeed[];
}

/** As much of a weighed consideration as a route looks at. */
export type WeighedNeed = Pick<Weighed, 'outcome' | 'says'> & {
  readonly consideration: {
    readonly name: string;
    readonly written: { readonly title: string };
  };
};

/** Judges every route of a guide; the one for when all others are closed is there only then. */
export function judgeRoutes(guide: Guide, ground: RouteGround): readonly JudgedRoute[] {
  const judged = guide.routes.flatMap((route) => judgeRoute(route, ground) ?? []);
  const ways = judged.filter(({ route }) => !route.written.otherwise);
  const isClosed = ways.every(({ state }) => state === 'closed');
  return isClosed ? judged : ways;
}

/** Judges one route; nothing where its own condition is not met. */
export function judgeRoute(route: Route, ground: RouteGround): JudgedRoute | undefined {
  const values = ground.values(route.setting);
  const met = route.when?.run(values);
  if (met && !(met.ok && met.value === true)) return undefined;
  const hindrances = hindrancesOf(route.written.needs, ground);
  const state = STATES[worst(hindrances.map(({ outcome }) => outcome))];
  const terms = route.terms.flatMap(({ says, when }) => {
    const applies = when?.run(values);
    return applies && !(applies.ok && applies.value === true) ? [] : filled(says, values);
  });
  return {
    route,
    state,
    says: filled(route.says[state], values)[0] ?? route.written.explains,
    because: hindrances,
    terms,
    firstSteps: route.firstSteps.flatMap((step) => filled(step, values)),
  };
}

const STATES: Readonly<Record<Weight, RouteState>> = {
  fails: 'closed',
  unknown: 'waits',
  person: 'waits',
  passes: 'open',
};

/** What does not pass, the weightiest first. */
function hindrancesOf(needs: readonly string[], ground: RouteGround): readonly Hindrance[] {
  const all = needs.flatMap((need): readonly Hindrance[] =>
    need === GATES
      ? ground.gates.map(({ title, outcome, weighed }) => ({
          title,
          outcome,
          says: weighed.find((one) => one.outcome === outcome)?.says ?? '',
        }))
      : ground.weighed
          .filter(({ consideration }) => consideration.name === need)
          .map(({ consideration, outcome, says }) => ({
            title: consideration.written.title,
            outcome,
            says,
          })),
  );
  return [
    ...all.filter(({ outcome }) => outcome === 'fails'),
    ...all.filter(({ outcome }) => outcome === 'unknown' || outcome === 'person'),
  ];
}

/** A sentence with its gaps filled; nothing where a gap has nothing to say. */
const filled = (template: Template, values: Values): readonly string[] => {
  const said = template.run(values);
  return said.ok ? [said.text] : [];
};
