import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatOf } from '../../source/format-of.ts';
import { placeOf } from '../../source/place-of.ts';
import type { Source } from '../../source/source.ts';
import type { WrittenPrice } from '../../spec/written.generated.ts';
import { compileMethod } from './compile-method.ts';
import { proveMethod } from './prove-method.ts';

/** What is wrong with a file that describes a price method: a formula that cannot be used, or a case that comes out otherwise. */
export function provePriceFile({ data }: Source): readonly Diagnostic[] {
  if (formatOf(data)?.name !== 'price') return [];
  const compiled = compileMethod(data as WrittenPrice);
  if (!compiled.ok)
    return compiled.problems.map(({ path, problem }) => ({
      ...common,
      code: 'price/bad-formula',
      message: problem.message,
      at: placeOf(data, path),
      advice:
        'Correct the formula. `fairlot schema price` lists the names it may use under “points”.',
    }));
  return proveMethod(compiled.method).flatMap(({ title, wanted, got, agrees }, index) =>
    agrees
      ? []
      : {
          ...common,
          code: 'price/case-fails',
          message: `The case “${title}” should give ${wanted.join(', ')}, but the formula gives ${got.join(', ')}.`,
          at: placeOf(data, ['examples', index, 'points']),
          advice: 'Correct the formula, or the case if its source says otherwise.',
        },
  );
}

const common = { severity: 'error', basis: 'format' } as const;
