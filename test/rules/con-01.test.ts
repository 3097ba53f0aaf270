import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge } from '../../cli/core/rules/judge.ts';
import { loadPacks } from '../../cli/core/rules/load-packs.ts';
import { language, source } from './pack-files.ts';

const folders = ['rules/policies/clinks-2013', 'rules/policies/belong-2013', 'rules/values'];
const { packs } = loadPacks(
  folders.map((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => source(`${folder}/${file}`, readFileSync(`${folder}/${file}`, 'utf8'))),
  ),
  language,
);

/** How badly a policy takes it when this much of the fee depends on results: the worst its rules on the share have to say. */
function verdictOf(policy: string, atRisk: string): string {
  const tender = source(
    'tender.yaml',
    `format: tender/1\npolicy: ${policy}@1\nprocurement: { commenced_on: 2025-03-01 }\npayment: { at_risk: ${atRisk} }\n`,
  ).data as object;
  const rules = (packs.get(policy)?.rules ?? []).filter(({ id }) =>
    /\/at-risk-(cap|range)$/.test(id),
  );
  const severities = judge(rules, { about: 'tender', files: { tender } }).flatMap(({ findings }) =>
    findings.map(({ severity }) => severity),
  );
  return severities.includes('error') ? 'fails' : (severities[0] ?? 'passes');
}

describe('how much may depend on results, as each policy answers it (CON-01)', () => {
  test.each([
    ['20', 'passes', 'passes'],
    ['20.01', 'fails', 'warning'],
    ['25', 'fails', 'warning'],
    ['30', 'fails', 'warning'],
    ['31', 'fails', 'fails'],
  ])(
    'at %s per cent Clinks 2013 gives: %s; Belong London 2013 gives: %s',
    (atRisk, clinks, belong) => {
      expect(verdictOf('clinks-2013', atRisk)).toBe(clinks);
      expect(verdictOf('belong-2013', atRisk)).toBe(belong);
    },
  );
});
