import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../cli/core/diagnostics/diagnostic.ts';
import { checkOpened } from '../cli/project/open/check-opened.ts';
import { open } from '../cli/project/open/open.ts';

const ROOT = 'examples/broken';

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort();

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

/** What `fairlot check` finds, by the command's own way. */
const findingsIn = ({ name, files }: Case): readonly Diagnostic[] =>
  checkOpened(open(files.length === 1 && files[0] === name ? files : [name]), {
    report: 'json',
    today: '2026-11-21',
  }).findings ?? [];

describe('each broken example', () => {
  const covered = new Set(
    cases.flatMap(({ files }) => marked(files)).map((line) => line.split(' ')[1]),
  );

  test('shows a mistake, and there are many of them', () => {
    expect(cases.length).toBeGreaterThan(60);
    expect(covered.size).toBeGreaterThan(80);
  });

  test.each(cases)('$name has the mistakes it is marked with and no others', (broken) => {
    const found = findingsIn(broken).map(({ code, at }) => `${at.file}:${at.line} ${code}`);
    expect(found.toSorted()).toEqual(marked(broken.files).toSorted());
  });

  test.each(cases)('$name is told what is wrong, where and what to do', (broken) => {
    for (const { message, advice, at } of findingsIn(broken)) {
      expect(message).toMatch(/^\S.*[.?]$/);
      expect(advice).toMatch(/^\S.*[.?`]$/);
      expect(broken.files).toContain(at.file);
      expect(at.endLine > at.line || at.endColumn > at.column).toBe(true);
    }
  });
});
