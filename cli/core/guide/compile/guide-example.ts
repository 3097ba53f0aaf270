import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Values } from '../../expression/compile.ts';
import { unknownField } from '../../expression/unknown-field.ts';
import { placeOf } from '../../source/place-of.ts';
import type { About, GuideScopes } from './guide-scope.ts';

/** The day on which the examples of a guide are tried. */
export const TODAY = '2026-01-01';

/** What the names of a condition stand for in an example. */
export const valuesOf = (given: Readonly<Record<string, unknown>>, setting: object): Values => ({
  on: TODAY,
  answer: {},
  ...given,
  setting,
});

/** The first thing that an example gives and nobody could know there, as a sentence; nothing when all is well. */
export function unknownIn(
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

/** A finding about an example, where there is trouble with it. */
export function told(
  { name }: { readonly name: string },
  example: object,
  trouble: string | undefined,
): readonly Diagnostic[] {
  if (trouble === undefined) return [];
  return [
    {
      code: 'guide/example-fails',
      severity: 'error',
      message: `An example of “${name}” does not come out as written: ${trouble.replace(/\.$/, '')}.`,
      at: placeOf(example),
      advice: 'Correct the file or the example, whichever is wrong.',
      basis: 'format',
    },
  ];
}
