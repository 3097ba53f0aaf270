import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exact } from '../../cli/core/exact/exact.ts';
import { readForm } from '../../cli/core/panel/read-form.ts';
import { sheetText } from '../../cli/core/panel/sheet-text.ts';
import { readSource } from '../../cli/core/source/source.ts';
import type { WrittenSheet } from '../../cli/core/spec/written.generated.ts';
import { readWorkbook } from '../../cli/io/spreadsheet/read-workbook.ts';
import { emptyFolder } from '../commands/run-fairlot.ts';
import { returned, unscored, WHOLE } from './a-panel.ts';

test(
  'a spreadsheet with any bytes changed is read or refused, in words',
  { timeout: 60_000 },
  async () => {
    const whole = readFileSync(await returned(unscored(), 'back.xlsx', WHOLE));
    const path = join(emptyFolder(), 'changed.xlsx');
    const slip = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(slip, { minLength: 1, maxLength: 20 }),
        fc.nat({ max: 300 }),
        async (slips, lost) => {
          const bytes = Buffer.from(whole);
          for (const [at, byte] of slips) bytes[at] = byte;
          writeFileSync(path, bytes.subarray(0, bytes.length - lost));
          const { tabs, trouble } = await readWorkbook(path);
          if (tabs) readForm(tabs);
          else expect(trouble?.finding.message).toMatch(/^\p{Lu}.*\.$/u);
        },
      ),
      { numRuns: 200 },
    );
  },
);

test('a reason is the same after it was written and read as YAML', () => {
  const REASON = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(
      REASON,
      fc.constantFrom('\n', '\n\n', ' # ', ': ', '- '),
      REASON,
      (one, joint, other) => {
        const reason = `${one}${joint}${other}`.replace(/\r/g, '').trim();
        fc.pre(reason !== '');
        const head = { tender: 't@1.0.0', lot: '1', bid: 'null', assessor: 'true' };
        const scores = ['2.5', '0'].map((score) => ({
          criterion: '12',
          score: exact(score),
          reason,
        }));
        const { source, findings } = readSource('sheet.yaml', sheetText({ ...head, scores }));
        expect(findings).toEqual([]);
        const written = source?.data as WrittenSheet;
        expect([written.lot, written.bid, written.assessor]).toEqual(['1', 'null', 'true']);
        expect(written.scores.map((given) => given.reason)).toEqual([reason, reason]);
        expect(written.scores.map(({ score }) => score.equals(exact('2.5')))).toEqual([
          true,
          false,
        ]);
      },
    ),
    { numRuns: 300 },
  );
});
