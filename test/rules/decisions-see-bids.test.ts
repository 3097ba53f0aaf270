import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkOpened } from '../../cli/project/open/check-opened.ts';
import { open } from '../../cli/project/open/open.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairlot-decisions-'));
  cpSync('examples/womens-services', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const add = (file: string, text: string) => appendFileSync(join(folder, file), text);

const decide = (lines: string) =>
  add('decisions.yaml', `${lines}    on: 2026-05-28\n    by: Head of commissioning\n    why: x\n`);

const found = () =>
  (checkOpened(open([folder]), { report: 'text', today: '2026-06-01' }).findings ?? [])
    .filter(({ code }) => code.startsWith('procurement-act-2023/'))
    .map(({ code, at }) => `${code} in ${at.file.replaceAll('\\', '/').split('/').pop() ?? ''}`);

const AWARD = '  - kind: awarded\n    lot: lot-1\n    bid: bidder-a\n';

test('a winner whose partners nobody looked for on the debarment list is found in the record', () => {
  decide(AWARD);
  expect(found()).toContain(
    'procurement-act-2023/subcontractors-on-debarment-list in decisions.yaml',
  );
});

test('looking for its partner on the day of the award is in time', () => {
  decide(
    '  - kind: debarment-checked\n    bid: bidder-a\n    partners: [two-rivers-refuge]\n    found: false\n',
  );
  decide(AWARD);
  expect(found()).toEqual([]);
});

test('a ground that a losing bidder names is considered too, and is found in its bid', () => {
  add(
    'bids/bidder-b.yaml',
    'exclusion_grounds:\n  - { ground: Late accounts, kind: discretionary }\n',
  );
  decide(
    '  - kind: debarment-checked\n    bid: bidder-a\n    partners: [two-rivers-refuge]\n    found: false\n',
  );
  decide(AWARD);
  const missing = 'procurement-act-2023/ground-considered in bidder-b.yaml';
  expect(found()).toContain(missing);
  decide('  - kind: ground-considered\n    bid: bidder-b\n    ground: Late accounts\n');
  expect(found()).not.toContain(missing);
});
