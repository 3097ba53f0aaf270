import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { exact, isExact } from '../../exact/exact.ts';
import { showExact } from '../../exact/show.ts';
import type {
  ConsiderationCase,
  QuestionCase,
  QuestionTyped,
} from '../../spec/written.generated.ts';
import type { Consideration, Guide, Question } from '../guide.ts';
import { guideScopes, type About, type GuideScopes } from './guide-scope.ts';
import { proveRoute } from './prove-route.ts';
import { told, TODAY, unknownIn, valuesOf } from './guide-example.ts';
import type { AnswerValue } from '../answers/answer-value.ts';
import { readAnswer } from '../answers/read-answer.ts';
import { weigh } from '../weigh/weigh.ts';
import type { RuleLanguage } from '../../rules/rule-language.ts';

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
      told(
        question,
        one,
        troubleAsked(question, one, scopes[about === 'organisation' ? 'tender' : about]),
      ),
    ),
  ];
}

function troubleTyped(
  { written }: Question,
  { typed, is, refused }: QuestionTyped,
): string | undefined {
  const read = readAnswer(written, typed, TODAY);
  const what = `“${typed}”`;
  if (!read.ok) return refused ? undefined : `${what} is refused: ${read.says}`;
  if (refused) return `${what} is taken as ${shown(read.value)}`;
  return shown(read.value) === shown(is as AnswerValue)
    ? undefined
    : `${what} is taken as ${shown(read.value)}`;
}

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
  return says === undefined || says === weighed?.says
    ? undefined
    : `it says: ${weighed?.says ?? ''}`;
}
