import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatOf } from '../../source/format-of.ts';
import type { Source } from '../../source/source.ts';
import type { WrittenPrice } from '../../spec/written.generated.ts';
import { compileMethod } from './compile-method.ts';
import { proveMethod } from './prove-method.ts';
import { badFormulas, failedCase } from './proof-findings.ts';

/** What is wrong with a file that describes a price method: a formula that cannot be used, or a case that comes out otherwise. */
export function provePriceFile({ data }: Source): readonly Diagnostic[] {
  if (formatOf(data)?.name !== 'price') return [];
  const compiled = compileMethod(data as WrittenPrice);
  if (!compiled.ok)
    return badFormulas(data, compiled.problems, {
      code: 'price/bad-formula',
      advice:
        'Correct the formula. `fairlot schema price` lists the names it may use under “points”.',
    });
  return proveMethod(compiled.method).flatMap(({ title, wanted, got, agrees }, index) =>
    agrees
      ? []
      : failedCase(data, ['examples', index, 'points'], {
          code: 'price/case-fails',
          message: `The case “${title}” should give ${wanted.join(', ')}, but the formula gives ${got.join(', ')}.`,
        }),
  );
}
