import type { Exact } from '../exact/exact.ts';
import { showExact } from '../exact/show.ts';
import { writeYaml } from '../source/write-yaml.ts';

/** A score that a panel agreed, as it is to be written down; `replaces` when it changes one that was agreed before. */
export interface AgreedToWrite {
  readonly criterion: string;
  readonly agreed: Exact;
  readonly agreed_by: readonly string[];
  readonly on: string;
  readonly reason: string;
  readonly replaces?: { readonly agreed: Exact; readonly because: string };
}

/** One agreed score as lines of YAML after an indent. Scores are written with all their digits. */
export function agreedText(entry: AgreedToWrite, indent: string): string {
  const { criterion, agreed, agreed_by, on, reason, replaces } = entry;
  const lines = [
    `- criterion: ${criterion}`,
    `  agreed: ${showExact(agreed)}`,
    `  agreed_by: [${agreed_by.join(', ')}]`,
    `  on: ${on}`,
    ...fieldLines('  ', { reason }),
    ...(replaces
      ? [
          '  replaces:',
          `    agreed: ${showExact(replaces.agreed)}`,
          ...fieldLines('    ', { because: replaces.because }),
        ]
      : []),
  ];
  return lines.map((line) => (line === '' ? '\n' : `${indent}${line}\n`)).join('');
}

const fieldLines = (indent: string, field: object): readonly string[] =>
  writeYaml(field)
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line));
