import { didYouMean } from '../diagnostics/suggest.ts';
import { extendScope, type Scope } from '../expression/scope.ts';
import { recordOf, type Shape } from '../expression/shape.ts';
import { shapeOfFigure, shapeOfValue, type DatedValue } from './dated-value.ts';
import { resolveReach, valueNamed } from './resolve-reach.ts';
import type { Reach } from './rule.ts';
import { reportFault, wholeOf, type RuleWork } from './rule-work.ts';

/** The dated figures that a rule names under `values`, by the name it gives them; one that does not exist is reported. */
export function findValues(work: RuleWork): ReadonlyMap<string, DatedValue> {
  const found = new Map<string, DatedValue>();
  for (const [name, id] of Object.entries(work.file.written.values ?? {})) {
    const value = findValue(work, id);
    if (value) found.set(name, value);
    else reportFault(work, ['values', name], wholeOf(id, noSuchValue(work, id)));
  }
  return found;
}

/** The rule's scope with its own figures: `setting.…` and `value.…`. */
export function declareFigures(work: RuleWork, values: ReadonlyMap<string, DatedValue>): Scope {
  const { written } = work.file;
  const scope = work.around.language.scopeFor(written.about);
  const settings = Object.entries(written.settings ?? {});
  if (settings.length === 0 && values.size === 0) return scope;
  return extendScope(scope, {
    setting: figures(
      'setting',
      settings.map(([name, figure]) => [name, shapeOfFigure(figure)]),
    ),
    value: figures(
      'value',
      [...values].map(([name, value]) => [name, shapeOfValue(value)]),
    ),
  });
}

/** Rules with figures of the same names and kinds share one table, so it is called after them. */
function figures(called: string, shapes: readonly (readonly [string, Shape])[]): Shape {
  const fields = shapes.map(([name, shape]) => `.${name}-${shape.kind}`);
  return recordOf(`${called}${fields.join('')}`, new Map(shapes));
}

/** The procurements that the rule's pack and the rule itself are for. */
export function reachOf(work: RuleWork): readonly Reach[] {
  const { file, around } = work;
  for (const field of ['value_at_least', 'value_below'] as const) {
    const id = file.written.applies?.[field];
    if (id !== undefined && !findValue(work, id))
      reportFault(work, ['applies', field], wholeOf(id, noSuchValue(work, id)));
  }
  return [around.pack.written, file.written].map((reach) =>
    resolveReach(reach, around.pack.id, around.values),
  );
}

function findValue({ around }: RuleWork, id: string): DatedValue | undefined {
  return valueNamed(id, around.pack.id, around.values);
}

function noSuchValue({ around }: RuleWork, id: string): string {
  const own = `${around.pack.id}/`;
  const known = [...around.values.keys()];
  const names = known.map((name) => (id.includes('/') ? name : name.replace(own, '')));
  return `There is no dated value “${id}”.${didYouMean(id, names)}`;
}
