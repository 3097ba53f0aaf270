import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCompetition } from '../cli/core/competition/check-competition.ts';
import { gather } from '../cli/core/competition/gather.ts';
import { libraryOf } from '../cli/core/competition/library.ts';
import { link } from '../cli/core/competition/link.ts';
import type { Diagnostic } from '../cli/core/diagnostics/diagnostic.ts';
import { readSource, type Source } from '../cli/core/source/source.ts';
import { checkShape } from '../cli/core/spec/validate.ts';

const ROOT = 'examples/broken';

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort();

const library = libraryOf(
  ['rules/scales', 'rules/price', 'rules/criteria'].map((pack) =>
    filesBelow(pack).flatMap((file) => readSource(file, readFileSync(file, 'utf8')).source ?? []),
  ),
);

/** A file of its own, or every file of one competition. */
interface Case {
  readonly name: string;
  readonly files: readonly string[];
}

const folders = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((name) => dirname(join(ROOT, name)))
  .filter((folder, at, all) => all.indexOf(folder) === at && existsSync(`${folder}/tender.yaml`));

const cases: readonly Case[] = [
  ...filesBelow(`${ROOT}/files`).map((file) => ({ name: file, files: [file] })),
  ...folders.map((folder) => ({ name: folder, files: filesBelow(folder) })),
];

/** What each line of a file confesses: `file:line code`. */
const marked = (files: readonly string[]): readonly string[] =>
  files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const code = / # ✗ (\S+)$/.exec(line)?.[1];
        return code === undefined ? [] : [`${file}:${index + 1} ${code}`];
      }),
  );

interface Read {
  readonly file: string;
  readonly source?: Source;
  readonly findings: readonly Diagnostic[];
}

function read(file: string): Read {
  const { source, findings } = readSource(file, readFileSync(file, 'utf8'));
  if (!source) return { file, findings };
  return { file, source, findings: [...findings, ...checkShape(source)] };
}

function findingsIn(files: readonly string[]): readonly Diagnostic[] {
  const all = files.map(read);
  const good = all.flatMap(({ source, findings }) => (source && !findings.length ? [source] : []));
  const bad = all.flatMap(({ file, findings }) => (findings.length ? [file] : []));
  const { competition, findings } = gather(good, bad);
  const shape = [...all.flatMap((one) => one.findings), ...findings];
  if (!competition) return shape;
  const linked = link(competition, library);
  return [...shape, ...linked.findings, ...checkCompetition(linked.facts)];
}

describe('each broken example', () => {
  const covered = new Set(
    cases.flatMap(({ files }) => marked(files)).map((line) => line.split(' ')[1]),
  );

  test('shows a mistake, and there are many of them', () => {
    expect(cases.length).toBeGreaterThan(60);
    expect(covered.size).toBeGreaterThan(80);
  });

  test.each(cases)('$name has the mistakes it is marked with and no others', ({ files }) => {
    const found = findingsIn(files).map(({ code, at }) => `${at.file}:${at.line} ${code}`);
    expect(found.toSorted()).toEqual(marked(files).toSorted());
  });

  test.each(cases)('$name is told what is wrong, where and what to do', ({ files }) => {
    for (const { message, advice, at } of findingsIn(files)) {
      expect(message).toMatch(/^\S.*[.?]$/);
      expect(advice).toMatch(/^\S.*[.?`]$/);
      expect(files).toContain(at.file);
      expect(at.endLine > at.line || at.endColumn > at.column).toBe(true);
    }
  });
});
