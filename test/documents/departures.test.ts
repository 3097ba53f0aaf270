import { expect, test } from 'vitest';
import { departuresOf } from '../../cli/core/documents/views/departures.ts';
import { exact } from '../../cli/core/exact/exact.ts';
import type { WrittenTender } from '../../cli/core/spec/written.generated.ts';

const decided = { reason: 'The health board sets it.', by: 'Ann Lee', on: '2027-01-04' };

const tender = {
  exceptions: [
    { rule: 'clinks-2013/at-risk-cap', ...decided },
    { rule: 'clinks-2013/local-share', ...decided },
  ],
  settings: [{ rule: 'clinks-2013/at-risk-cap', setting: 'cap', is: exact('25.5') }],
} as unknown as WrittenTender;

test('bidders read each rule that is set aside, by title and code, with the looser figure beside it', () => {
  const title = (code: string) => (code.endsWith('cap') ? 'Little is at risk' : undefined);
  expect(departuresOf(tender, title)).toEqual([
    { rule: 'Little is at risk (clinks-2013/at-risk-cap); cap: 25.5', ...decided },
    { rule: 'clinks-2013/local-share', ...decided },
  ]);
});
