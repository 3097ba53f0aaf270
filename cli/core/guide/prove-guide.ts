import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { exact, isExact } from '../exact/exact.ts';
import { showExact } from '../exact/show.ts';
import type { Values } from '../expression/compile.ts';
import { unknownField } from '../expression/unknown-field.ts';
import { placeOf } from '../source/place-of.ts';
import type { ConsiderationCase, QuestionCase, QuestionTyped, RouteCase } from '../spec/written.generated.ts';
import { GATES } from './compile-route.ts';
import type { Consideration, Guide, Question, Route, Weight } from './guide.ts';
import { guideScopes, type About, type GuideScopes } from './guide-scope.ts';
import { judgeRoute } from './judge-route.ts';
import { readAnswer, type AnswerValue } from './read-answer.ts';
import { weigh } from './weigh.ts';
import type { RuleLanguage } from '../rules/rule-language.ts';

/** Runs every example in a guide’s files, and tells each that does not come out as it says. */
export function proveGuide(guide: Guide, language: RuleLanguage): readonly Diagnostic[] {
  const scopes = guideScopes(language, guide.questions);
  return [
    ...guide.questions.flatMap((one) => proveQuestion(one, scopes)),
    ...guide.considerations.flatMap((one) => proveConsideration(one, scopes)),
    ...guide.routes.flatMap((one) => proveRoute(one, scopes)),
  ];
}

function proveQuestion(question: Question, scopes: GuideScopes): readonly Diagnostic[] {
  const { typed, examples = [], for: about } = question.written;
  return [
    ...typed.flatMap((one) => told(question, one, troubleTyped(question, one))),
    ...examples.flatMap((one) =>
      told(question, one, troubleAsked(question, one, scopes[about === 'organisation' ? 'tender' : about])),
    ),
  ];
}

function troubleTyped({ written }: Question, { typed, is, refused }: QuestionTyped): string | undefined {
  const read = readAnswer(written, typed, TODAY);
  const what = `“${typed}”`;
  if (!read.ok) return refused ? undefined : `${what} is refused: ${read.says}`;
  if (refused) return `${what} is taken as ${shown(read.value)}`;
  return shown(read.value) === shown(is as AnswerValue)
    ? undefined
    : `${what} is taken as ${shown(read.value)}`;
}

/** The day on which the examples of a guide are tried. */
const TODAY = '2026-01-01';

const shown = (value: AnswerValue | undefined): string =>
  isExact(value) ? showExact(exact(value)) : JSON.stringify(value);

function troubleAsked(
  { when, setting }: Question,
  { given, asked }: QuestionCase,
  scope: GuideScopes[About],
): string | undefined {
  const unknown = unknownIn(given, scope);
  if (unknown !== undefined) return unknown;
  const outcome = when?.run(valuesOf(given, setting));
  const isAsked = outcome === undefined || (outcome.ok && outcome.value === true);
  return isAsked === asked ? undefined : `the question is ${isAsked ? '' : 'not '}asked`;
}

function proveConsideration(one: Consideration, scopes: GuideScopes): readonly Diagnostic[] {
  return one.written.examples.flatMap((example) =>
    told(one, example, troubleWeighed(one, example, scopes[one.written.of])),
  );
}

function troubleWeighed(
  one: Consideration,
  { given, gives, says }: ConsiderationCase,
  scope: GuideScopes[About],
): string | undefined {
  const unknown = unknownIn(given, scope);
  if (unknown !== undefined) return unknown;
  const weighed = weigh(one, valuesOf(given, one.setting));
  const came = weighed?.outcome ?? 'not-weighed';
  if (came !== gives) return `it gives ${came}${weighed ? `: ${weighed.says}` : ''}`;
  return says === undefined || says === weighed?.says ? undefined : `it says: ${weighed?.says ?? ''}`;
}

function proveRoute(route: Route, scopes: GuideScopes): readonly Diagnostic[] {
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
  if (stray !== undefined) return `it gives an outcome for “${stray}”, which the route does not need`;
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

const valuesOf = (given: Readonly<Record<string, unknown>>, setting: object): Values => ({
  on: TODAY,
  answer: {},
  ...given,
  setting,
});

function unknownIn(
  given: Readonly<Record<string, unknown>>,
  scope: GuideScopes[About],
): string | undefined {
  for (const [name, value] of Object.entries(given)) {
    const shape = scope.variables.get(name);
    const unknown = shape ? unknownField(value, shape, name) : name;
    if (unknown !== undefined) return `it gives ${unknown}, which is not known there`;
  }
  return undefined;
}

function told(
  { name }: { readonly name: string },
  example: object,
  trouble: string | undefined,
): readonly Diagnostic[] {
  if (trouble === undefined) return [];
  return [
    {
      code: 'guide/example-fails',
      severity: 'error',
      message: `An example of “${name}” does not come out as written: ${trouble}.`,
      at: placeOf(example),
      advice: 'Correct the file or the example, whichever is wrong.',
      basis: 'format',
    },
  ];
}
