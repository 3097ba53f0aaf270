import { readdirSync, readFileSync } from 'node:fs';
import { join, dirname, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = readdirSync('cli', { recursive: true, encoding: 'utf8' })
  .map((name) => join('cli', name))
  .filter((name) => name.endsWith('.ts') && !name.includes('.generated.'))
  .map((name) => ({ name, text: readFileSync(name, 'utf8') }));

/** The folder that owns an npm package: the only one that may import it. */
const owners: Readonly<Record<string, string>> = {
  yaml: 'cli/core/source',
  ajv: 'cli/core/spec',
  'fraction.js': 'cli/core/exact',
  '@marcbachmann/cel-js': 'cli/core/expression',
  handlebars: 'cli/core/documents',
  'mdast-util-from-markdown': 'cli/core/documents',
  'mdast-util-gfm-table': 'cli/core/documents',
  'micromark-extension-gfm-table': 'cli/core/documents',
  mdast: 'cli/core/documents',
  'fastest-levenshtein': 'cli/core/diagnostics',
  'mdast-util-to-hast': 'cli/io',
  'hast-util-to-html': 'cli/io',
  hast: 'cli/io',
  pdfkit: 'cli/io',
  inquirer: 'cli/io',
  hucre: 'cli/io/spreadsheet',
  yargs: 'cli',
};

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?<![\w'-])(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const offenders = (breaks: (file: { name: string; text: string }) => boolean): string[] =>
  files.filter(breaks).map((file) => file.name);

const within = (folder: string) => (file: { name: string }) => file.name.startsWith(folder + '/');

describe('the layers keep their promises', () => {
  test('the core knows no disk, clock, chance, console or process', () => {
    const worldly =
      /from 'node:|\bDate\.now\b|new Date\(\)|Math\.random|\bconsole\.|\bprocess\.|performance\.now/;
    expect(offenders((file) => within('cli/core')(file) && worldly.test(file.text))).toEqual([]);
  });

  test('commands and reports do not print, exit or touch files', () => {
    const acts = /from 'node:|\bconsole\.|\bprocess\./;
    const quiet = (file: { name: string }) =>
      within('cli/commands')(file) || within('cli/reports')(file);
    expect(offenders((file) => quiet(file) && acts.test(file.text))).toEqual([]);
  });

  test('the core imports only the core', () => {
    const leaves = (file: { name: string; text: string }) =>
      within('cli/core')(file) &&
      importsOf(file.text).some(
        (to) => to.startsWith('.') && !join(dirname(file.name), to).startsWith('cli/core/'),
      );
    expect(offenders(leaves)).toEqual([]);
  });

  test('cli/page imports only itself, the core, and what makes HTML', () => {
    const known = /^cli\/(page|core|io\/html)\//;
    const leaves = (file: { name: string; text: string }) =>
      within('cli/page')(file) &&
      importsOf(file.text).some((to) => !known.test(join(dirname(file.name), to)));
    expect(offenders(leaves)).toEqual([]);
  });

  test('cli/page keeps nothing, and sends nothing', () => {
    const leaks = /Storage\b|indexedDB|\bcookie\b|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/;
    const keeps = (file: { name: string; text: string }) =>
      within('cli/page')(file) && leaks.test(withoutComments(file.text));
    expect(offenders(keeps)).toEqual([]);
  });

  test('nobody but a build needs the page', () => {
    const imports = (file: { name: string; text: string }) =>
      !within('cli/page')(file) &&
      importsOf(file.text).some((to) => join(dirname(file.name), to).startsWith('cli/page/'));
    expect(offenders(imports)).toEqual([]);
  });

  test('each npm package is imported by the one folder that owns it', () => {
    const strays = files.flatMap((file) =>
      importsOf(file.text)
        .filter((to) => !to.startsWith('.') && !to.startsWith('node:'))
        .map(packageOf)
        .filter((name) => !within('cli/build')(file) && !file.name.startsWith(owners[name] ?? '?'))
        .map((name) => `${file.name} imports ${name}`),
    );
    expect(strays).toEqual([]);
  });

  test('no file reaches itself through its imports', () => {
    expect(cycles(new Map(files.map((file) => [file.name, localImports(file)])))).toEqual([]);
  });
});

describe('the code reads alike everywhere', () => {
  test('no any, enum, namespace, default export or class other than an error', () => {
    const banned =
      /[:<(,]\s*any\b[^-\w]|\bas any\b|^(export )?(const )?enum |^(export )?namespace |export default|^(export )?(abstract )?class (?!\w+ extends \w*Error\b)/m;
    expect(offenders((file) => banned.test(withoutComments(file.text)))).toEqual([]);
  });

  test('no file is named for being a drawer of odds and ends', () => {
    const drawer = /\/(utils?|helpers?|common|misc|types|index)\.ts$/;
    expect(offenders((file) => drawer.test(file.name))).toEqual([]);
  });

  test('every export says in a sentence what it gives', () => {
    const bare = files.flatMap((file) =>
      file.text.split('\n').flatMap((line, index, lines) => {
        const exported = /^export (?!type \{|\{)/.test(line);
        const before = lines[index - 1]?.trim() ?? '';
        return exported && !before.endsWith('*/') ? [`${file.name}:${index + 1}`] : [];
      }),
    );
    expect(bare).toEqual([]);
  });

  test('files stay near 60 lines and never pass 140', () => {
    const long = files.filter((file) => file.text.trimEnd().split('\n').length > 140);
    expect(long.map((file) => file.name)).toEqual([]);
  });

  test('nothing is there for tests alone', () => {
    const words = new Map<string, number>();
    for (const { text } of files)
      for (const [word] of withoutComments(text).matchAll(/\w+/g))
        words.set(word, (words.get(word) ?? 0) + 1);
    const unused = files
      .filter((file) => !within('cli/build')(file) && !within('cli/commands')(file))
      .flatMap(({ name, text }) =>
        [...text.matchAll(/^export (?:async )?(?:const|function\*?|type|interface) (\w+)/gm)]
          .filter(([, word = '']) => words.get(word) === 1)
          .map(([, word = '']) => `${name}: ${word}`),
      );
    expect(unused).toEqual([]);
  });
});

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');

function localImports(file: { name: string; text: string }): string[] {
  return importsOf(file.text)
    .filter((to) => to.startsWith('.'))
    .map((to) => relative('.', join(dirname(file.name), to)));
}

function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) found.push([...trail.slice(trail.indexOf(name)), name].join(' → '));
    if (done.has(name) || trail.includes(name)) return;
    for (const next of graph.get(name) ?? []) visit(next, [...trail, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  return found;
}
