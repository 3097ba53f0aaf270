import { relative } from 'node:path';
import type { PackFiles } from '../core/rules/pack.ts';
import { sortPack } from '../core/rules/pack.ts';
import { homeFolder } from '../io/home.ts';
import { readSources } from '../project/open/read-sources.ts';
import { packFolders } from '../project/rules/rule-folders.ts';
import { reachInWords } from '../reports/explain/reach.ts';
import { listedPack, type ListedPack } from '../reports/rules/pack-list.ts';

/** The page of each rule pack that comes with the tool, by its path: what it is, where it comes from and what is in it. */
export function emitPackReadmes(): ReadonlyMap<string, string> {
  const read = packFolders().flatMap(({ folder, files }) => {
    const { sources } = readSources(files);
    const pack = sortPack(sources);
    return pack ? [{ folder, pack, sources }] : [];
  });
  const packs = new Map(read.map(({ pack }) => [pack.id, pack]));
  return new Map(
    read.map(({ folder, pack, sources }) => [
      `${relative(homeFolder(), folder).replaceAll('\\', '/')}/README.md`,
      pageOf(listedPack(pack, sources, packs)),
    ]),
  );
}

function pageOf(listed: ListedPack): string {
  const { id, version, written } = listed.pack;
  return [
    '<!-- Made from the YAML files in this folder by `npm run generate`. Do not edit. -->',
    `# ${written.title} (\`${id}@${version}\`)`,
    oneLine(written.about),
    `**Source:** ${oneLine(written.source).replace(/\.$/, '')}.`,
    `**For:** ${reachInWords(written).join(' ') || 'Any procurement.'}`,
    takesOver(listed.pack),
    tables(listed),
    leftOut(written.left_out ?? []),
    notChecked(written.not_checked ?? []),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function takesOver({ written }: PackFiles): string {
  const { extends: bases = [], leaves_out: without = [] } = written;
  if (bases.length === 0) return '';
  const but = without.length ? `, but for ${without.join(', ')}` : '';
  return `**Takes over:** the rules of ${bases.join(', ')}${but}.`;
}

function tables({ checks, entries }: ListedPack): string {
  const rules = checks.map(({ id, written }) =>
    row([code(id), written.title, written.severity, written.basis]),
  );
  const others = entries.map(({ id, title }) => row([code(id), title]));
  return [
    ...(rules.length
      ? [
          [
            row(['Rule', 'What it asks', 'Severity', 'Basis']),
            '| --- | --- | --- | --- |',
            ...rules,
          ],
        ]
      : []),
    ...(others.length ? [[row(['In it', 'What it is']), '| --- | --- |', ...others]] : []),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const leftOut = (those: readonly string[]): string =>
  those.length
    ? ['**Left out, and why:**', those.map((one) => `- ${oneLine(one)}`).join('\n')].join('\n\n')
    : '';

const notChecked = (those: readonly string[]): string =>
  those.length
    ? `**Not checked:** ${those.map((one) => oneLine(one).replace(/\.$/, '')).join('; ')}.`
    : '';

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => oneLine(cell).replaceAll('|', '\\|')).join(' | ')} |`;

const code = (text: string): string => `\`${text}\``;

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');
