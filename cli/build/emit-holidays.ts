import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../core/source/source.ts';
import type { WrittenReference } from '../core/spec/written.generated.ts';

/** The days that are a bank holiday in any part of the United Kingdom, from `rules/reference/bank-holidays.yaml`. */
export function emitHolidays(root: string): string {
  const file = join(root, 'rules/reference/bank-holidays.yaml');
  const { data } = readSource(file, readFileSync(file, 'utf8')).source ?? {};
  const days = (data as WrittenReference).entries.map(({ from }) => from ?? '');
  return `// Made from rules/reference/bank-holidays.yaml by \`npm run generate\`. Do not edit.

/** Every day that is a bank holiday in any part of the United Kingdom, earliest first, for every year that is known. */
export const bankHolidays: readonly string[] = ${JSON.stringify([...new Set(days)].sort())};
`;
}
