import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkOpened } from '../cli/project/open/check-opened.ts';
import { open } from '../cli/project/open/open.ts';

const readme = readFileSync('README.md', 'utf8');

/** The commands of the README's console blocks, each with the lines it says they print; `…` stands for any lines. */
const commands = [...readme.matchAll(/```console\n([\s\S]*?)```/g)].flatMap((block) =>
  (block[1] ?? '')
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [line = '', ...shown] = part.trimEnd().split('\n');
      return { line, shown };
    }),
);

/** Whether these lines are printed in this order, with anything where `…` stands. */
function printed(output: string, shown: readonly string[]): string {
  let rest = output;
  for (const part of shown.join('\n').split(/^…$\n?/m)) {
    const text = part.replace(/\n$/, '');
    const at = rest.indexOf(text);
    if (at < 0) return `not printed:\n${text}`;
    rest = rest.slice(at + text.length);
  }
  return 'printed';
}

describe('the README tells the truth', () => {
  test('it shows several commands', () => expect(commands.length).toBeGreaterThan(3));

  test.each(commands)('$ $line', ({ line, shown }) => {
    const [, ...words] = line.split(' ');
    const { stdout, stderr, status } = spawnSync('node', ['dist/main.js', ...words], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(printed(stdout, shown)).toBe('printed');
  });

  test('the rule it teaches to write is proved by its own examples', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fairlot-'));
    const files = [...readme.matchAll(/```yaml\n# (rules\/house-rules\/\S+)\n([\s\S]*?)```/g)];
    expect(files).toHaveLength(2);
    for (const [, path = '', text = ''] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    expect(checkOpened(open([folder]), { report: 'json', today: '2026-11-21' }).findings).toEqual(
      [],
    );
    const [, rule = '', text = ''] = files[1] ?? [];
    writeFileSync(
      join(folder, rule),
      text.replace(
        'value: 100000, payment: { timing: in-arrears',
        'value: 100001, payment: { timing: in-arrears',
      ),
    );
    const broken = checkOpened(open([folder]), { report: 'json', today: '2026-11-21' }).findings;
    expect(broken?.map(({ code }) => code)).toEqual(['rules/example-fails']);
  });

  test('every folder and file it links to is there', () => {
    const links = [...readme.matchAll(/\]\((?!http)([^)]+)\)/g)].map((link) => link[1] ?? '');
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('it counts what is in the rule library', () => {
    const said = [...readme.matchAll(/^\| `rules\/([\w-]+)\/` \| (\S+) /gm)].flatMap(
      ([, folder = '', count = '']) =>
        /^(\d+|eight|twenty)$/.test(count) ? [[folder, inFigures[count] ?? Number(count)]] : [],
    );
    expect(said).toHaveLength(4);
    expect(said).toEqual(said.map(([folder]) => [folder, entriesIn(`rules/${folder}`)]));
  });

  test('it names every command, and every part of the core', () => {
    const commandsHere = readdirSync('cli/commands').map((name) => name.replace('.ts', ''));
    expect(commandsHere.filter((name) => !readme.includes(`| \`fairlot ${name}`))).toEqual([]);
    const core = /^\| `cli\/core\/` \|.*$/m.exec(readme)?.[0] ?? '';
    expect(readdirSync('cli/core').filter((name) => !core.includes(`\`${name}\``))).toEqual([]);
  });
});

const inFigures: Readonly<Record<string, number>> = { eight: 8, twenty: 20 };

/** Files or folders of one thing each; a folder's own pack and page are none. */
const entriesIn = (folder: string): number =>
  readdirSync(folder).filter((name) => !['pack.yaml', 'README.md'].includes(name)).length;
