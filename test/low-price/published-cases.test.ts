import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact } from '../../cli/core/exact/exact.ts';
import { compileLowPrice } from '../../cli/core/scoring/low-price/compile-low-price.ts';
import { proveLowPrice } from '../../cli/core/scoring/low-price/prove-low-price.ts';
import { runLowPrice } from '../../cli/core/scoring/low-price/run-low-price.ts';
import { readSource } from '../../cli/core/source/source.ts';
import type { WrittenLowPrice } from '../../cli/core/spec/written.generated.ts';

const FOLDER = 'rules/low-price';

const checks = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml') && name !== 'pack.yaml')
  .map((name) => {
    const { source } = readSource(name, readFileSync(join(FOLDER, name), 'utf8'));
    const compiled = compileLowPrice(source?.data as WrittenLowPrice);
    if (!compiled.ok) throw new Error(`${name}: ${JSON.stringify(compiled.problems)}`);
    return { id: name.replace('.yaml', ''), check: compiled.check };
  });

const proved = checks.flatMap(({ id, check }) =>
  proveLowPrice(check).map((one) => ({ id, ...one })),
);

const flagsOf = (id: string, prices: readonly string[], settings: Record<string, string> = {}) => {
  const check = checks.find((one) => one.id === id)?.check;
  if (!check) throw new Error(`There is no test ${id}`);
  const all = prices.map((price, at) => ({ bid: `${at}`, price: exact(price), place: at + 1 }));
  const given = Object.entries(settings).map(([name, text]) => [name, exact(text)] as const);
  const asked = { check, prices: all, settings: Object.fromEntries(given), ranked: true };
  return all.map((own) =>
    runLowPrice(own, asked).flatMap(({ part, outcome }) =>
      outcome === 'flagged' ? [part.written.name] : [],
    ),
  );
};

describe('every low price test picks out what was published', () => {
  test.each(proved)('$id: $title, $path', ({ got, wanted }) => {
    expect([...got]).toEqual([...wanted]);
  });

  test('the collected cases are among the examples', () => {
    const sources = proved.map(({ source }) => source).join('\n');
    for (const number of [1, 2, 3])
      expect(sources).toContain(`(prozorro-abnormally-low-${number})`);
  });
});

describe('a boundary is where the test says it is', () => {
  test('for Prozorro exactly 40% and exactly 30% are picked out, whatever the prices', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), (pence) => {
        const at = (per: bigint) => `${pence * per}`;
        expect(flagsOf('prozorro', [at(60n), at(100n)])[0]).toEqual(['below-others', 'below-next']);
        expect(flagsOf('prozorro', [at(70n), at(100n)])[0]).toEqual(['below-next']);
      }),
    );
  });

  test('for Spain and Scotland the figure itself is not picked out', () => {
    expect(flagsOf('spain-article-85', ['80', '100'], { ceiling: '100' })).toEqual([[], []]);
    expect(flagsOf('scotland-handbook', ['850000', '1150000', '1000000', '2000000'])[0]).toEqual(
      [],
    );
  });
});

describe('what cannot be compared is not picked out', () => {
  test('the last in the ranking has no next bid', () => {
    expect(flagsOf('prozorro', ['100', '50'])[1]).toEqual(['below-others']);
  });

  test('prices of nothing have no share of anything', () => {
    expect(flagsOf('prozorro', ['0', '0'])).toEqual([[], []]);
  });
});
