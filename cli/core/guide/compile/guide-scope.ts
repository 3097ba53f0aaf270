import { extendScope, type Scope } from '../../expression/scope.ts';
import { listOf, oneOf, recordOf, scalar, type Shape } from '../../expression/shape.ts';
import type { RuleLanguage } from '../../rules/rule-language.ts';
import { shapeOfFigure } from '../../rules/dated-value.ts';
import type { WrittenQuestion } from '../../spec/written.generated.ts';

/** What a part of a guide is about: the tender as a whole, one lot, or one gate. */
export type About = 'tender' | 'lot' | 'gate';

/** The names that the conditions of a guide may use, for each thing they can be about. */
export type GuideScopes = Readonly<Record<About, Scope>>;

/** A question by its name, as far as its answer has a kind. */
export interface NamedQuestion {
  readonly name: string;
  readonly written: Pick<WrittenQuestion, 'kind' | 'choices'>;
}

/** Declares `tender`, `organisation`, `on` and `answer`, with a field for each question; for a lot `lot` too, and for a gate `gate`. */
export function guideScopes(
  language: RuleLanguage,
  questions: readonly NamedQuestion[],
): GuideScopes {
  const files = language.scopeOf(['tender', 'organisation']);
  const fields = questions.map(
    ({ name, written }) => [fieldOf(name), answerShape(written)] as const,
  );
  const tender = extendScope(files, { answer: recordOf('answer', new Map(fields)) });
  const lot = extendScope(tender, { lot: itemOf(files, 'lots') });
  const gate = extendScope(tender, { gate: itemOf(files, 'gates') });
  return { tender, lot, gate };
}

/** A question as conditions call it: `yearly-income` is `yearly_income`. */
export const fieldOf = (question: string): string => question.replaceAll('-', '_');

/** The scope with the figures of one file, as `setting.most`; the same where it has none. */
export function withSettings(
  scope: Scope,
  settings: Readonly<Record<string, unknown>> | undefined,
): Scope {
  const shapes = Object.entries(settings ?? {}).map(
    ([name, figure]) => [name, shapeOfFigure(figure)] as const,
  );
  if (shapes.length === 0) return scope;
  // Files with figures of the same names and kinds share one table, so it is called after them.
  const called = `setting${shapes.map(([name, { kind }]) => `.${name}-${kind}`).join('')}`;
  return extendScope(scope, { setting: recordOf(called, new Map(shapes)) });
}

function itemOf(files: Scope, list: 'lots' | 'gates'): Shape {
  const tender = files.variables.get('tender');
  const shape = tender?.kind === 'record' ? tender.fields.get(list) : undefined;
  return shape?.kind === 'list' ? shape.of : scalar.dyn;
}

function answerShape({ kind, choices = [] }: NamedQuestion['written']): Shape {
  const words = choices.map(({ value }) => value);
  switch (kind) {
    case 'yes-no':
      return oneOf(['yes', 'no']);
    case 'choice':
      return oneOf(words);
    case 'choices':
      return listOf(oneOf(words));
    case 'lots':
    case 'dates':
    case 'list':
      return listOf(scalar.string);
    case 'date':
    case 'text':
      return scalar.string;
    default:
      return scalar.exact;
  }
}
