import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { inWords } from '../../competition/in-words.ts';
import { exact } from '../../exact/exact.ts';
import { formatOf } from '../../source/format-of.ts';
import type { Source } from '../../source/source.ts';
import type { LowPriceCase, WrittenLowPrice } from '../../spec/written.generated.ts';
import { compileLowPrice, type LowPriceCheck } from './compile-low-price.ts';
import { runLowPrice } from './run-low-price.ts';
import { badFormulas, failedCase } from '../price/proof-findings.ts';

/** One price of a published case: the parts of the test that should pick it out, and those that do. */
export interface ProvedFlag {
  readonly title: string;
  readonly source: string;
  readonly wanted: readonly string[];
  readonly got: readonly string[];
  /** Where the case says it, from the top of the file. */
  readonly path: readonly (string | number)[];
}

/** What is wrong with a file that describes a low price test: a formula that cannot be used, or a case that comes out otherwise. */
export function proveLowPriceFile({ data }: Source): readonly Diagnostic[] {
  if (formatOf(data)?.name !== 'low-price') return [];
  const compiled = compileLowPrice(data as WrittenLowPrice);
  if (!compiled.ok)
    return badFormulas(data, compiled.problems, {
      code: 'price/bad-formula',
      advice:
        'Correct the formula: it may use price, others_mean, next, next_dearer, lowest, highest, mean, median, count, prices, the figures, the settings and earlier steps.',
    });
  return proveLowPrice(compiled.check).flatMap(({ title, wanted, got, path }) =>
    wanted.join() === got.join()
      ? []
      : failedCase(data, path, {
          code: 'price/case-fails',
          message: `The case “${title}” should be picked out by ${named(wanted)}, but it is picked out by ${named(got)}.`,
        }),
  );
}

/** Runs a test on each of its cases. */
export function proveLowPrice(check: LowPriceCheck): readonly ProvedFlag[] {
  return check.written.examples.flatMap((example, index) => proveCase(check, example, index));
}

const named = (tests: readonly string[]): string => inWords(tests) || 'nothing';

function proveCase(check: LowPriceCheck, example: LowPriceCase, at: number): readonly ProvedFlag[] {
  const { title, source, settings = {}, first_prices: firsts } = example;
  const prices = example.prices.map((price, index) => {
    const first = firsts?.[index];
    return { bid: String(index + 1), price, place: index + 1, ...(first && { first }) };
  });
  return example.flags.flatMap(({ price, tests: wanted }, index) => {
    const own = prices.find((one) => exact(BigInt(one.place)).equals(price));
    const outcomes = own ? runLowPrice(own, { check, prices, settings, ranked: true }) : [];
    const flagged = outcomes.filter(({ outcome }) => outcome === 'flagged');
    const got = flagged.map(({ part }) => part.written.name);
    return { title, source, wanted, got, path: ['examples', at, 'flags', index] };
  });
}
