import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { RouteCase } from '../../spec/written.generated.ts';
import { GATES } from './compile-route.ts';
import type { Route, Weight } from '../guide.ts';
import { told, unknownIn, valuesOf } from './guide-example.ts';
import type { About, GuideScopes } from './guide-scope.ts';
import { judgeRoute } from '../weigh/judge-route.ts';

/** Judges a route on each of its examples, and tells each that does not come out as it says. */
export function proveRoute(route: Route, scopes: GuideScopes): readonly Diagnostic[] {
  return route.written.examples.flatMap((example) =>
    told(route, example, troubleJudged(route, example, scopes.lot)),
  );
}

function troubleJudged(
  route: Route,
  { given, outcomes = {}, gives }: RouteCase,
  scope: GuideScopes[About],
): string | undefined {
  const stray = Object.keys(outcomes).find((name) => !route.written.needs.includes(name));
  if (stray !== undefined)
    return `it gives an outcome for “${stray}”, which the route does not need`;
  const unknown = unknownIn(given, scope);
  if (unknown !== undefined) return unknown;
  const weighed = Object.entries(outcomes).map(([name, outcome]) => weighedAs(name, outcome));
  const judged = judgeRoute(route, {
    gates: weighed
      .filter(({ consideration }) => consideration.name === GATES)
      .map((one) => ({ title: GATES, outcome: one.outcome, weighed: [one] })),
    weighed,
    values: (setting) => valuesOf(given, setting),
  });
  const came = judged?.state ?? 'absent';
  return came === gives ? undefined : `it is ${came}`;
}

const weighedAs = (name: string, outcome: Weight) => ({
  outcome,
  says: '',
  consideration: { name, written: { title: name } },
});
