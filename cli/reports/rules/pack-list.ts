import { checksOf } from '../../core/rules/checks-of.ts';
import type { CheckFile, PackFiles } from '../../core/rules/pack.ts';
import { formatOf } from '../../core/source/format-of.ts';
import type { Source } from '../../core/source/source.ts';
import type { WrittenCheck } from '../../core/spec/written.generated.ts';
import { wrap } from '../wrap.ts';
import { leafOf } from '../../core/source/leaf-of.ts';

/** A pack as a list shows it. */
export interface ListedPack {
  readonly pack: PackFiles;
  /** Its rules, and those it takes over. */
  readonly checks: readonly CheckFile[];
  /** Whatever else a tender can name in it: criteria, methods, figures … */
  readonly entries: readonly ListedEntry[];
  /** Who asks for its rules: law, guidance, sector … */
  readonly basis: readonly WrittenCheck['basis'][];
}

/** A file of a pack that is not a rule, by its address, with its title. */
export interface ListedEntry {
  readonly id: string;
  readonly title: string;
}

/** A pack with what a list shows of it; `packs` are those whose rules it may take over. */
export function listedPack(
  pack: PackFiles,
  sources: readonly Source[],
  packs: ReadonlyMap<string, PackFiles>,
): ListedPack {
  const checks = checksOf(pack, packs);
  const others = sources.filter(({ data }) => !NOT_LISTED.has(formatOf(data)?.name ?? ''));
  return {
    pack,
    checks,
    entries: others.map(({ file, data }) => ({
      id: `${pack.id}/${leafOf(file)}`,
      title: String((data as { readonly title?: unknown }).title ?? ''),
    })),
    basis: [...new Set(checks.map(({ written }) => written.basis))].sort(),
  };
}

const NOT_LISTED: ReadonlySet<string> = new Set(['pack', 'check', 'policy']);

/** Every pack under a heading for its kind: its name, how much is in it, who asks, and its title. */
export const packsText = (packs: readonly ListedPack[]): string =>
  KINDS.map(([kind, heading]) => {
    const those = packs.filter(({ pack }) => pack.written.kind === kind);
    return those.length ? `${heading}\n${those.map(packLines).join('')}` : '';
  })
    .filter((part) => part !== '')
    .join('\n');

function packLines({ pack, checks, entries, basis }: ListedPack): string {
  const { id, version, written } = pack;
  const noun = NOUNS[written.kind] ?? ['file', 'files'];
  const parts = [
    ...(checks.length ? [count(checks.length, ['rule', 'rules'])] : []),
    ...(entries.length ? [count(entries.length, noun)] : []),
  ];
  const who = basis.length ? ` (${basis.join(', ')})` : '';
  return `  ${id}@${version}: ${parts.join(', ') || 'nothing yet'}${who}\n${wrap(written.title, '    ')}\n`;
}

const count = (many: number, [one, more]: readonly [string, string]): string =>
  `${many} ${many === 1 ? one : more}`;

type Kind = PackFiles['written']['kind'];

const KINDS: readonly (readonly [Kind, string])[] = [
  ['law', 'Law'],
  ['policy', 'Policies that a buyer may choose'],
  ['practice', 'Good practice'],
  ['choices', 'Questions on which the sources disagree'],
  ['criteria', 'Shared criteria'],
  ['scale', 'Scales'],
  ['price', 'Ways to score a price'],
  ['low-price', 'Tests of unusually low prices'],
  ['gates', 'Conditions that a bid passes or fails'],
  ['payment', 'Ways to pay'],
  ['calculators', 'Calculators about payment'],
  ['guide', 'Guides through a decision'],
  ['models', 'Model specifications'],
  ['values', 'Dated figures'],
  ['reference', 'Lists of facts'],
];

const NOUNS: Readonly<Partial<Record<Kind, readonly [string, string]>>> = {
  choices: ['question', 'questions'],
  criteria: ['criterion', 'criteria'],
  scale: ['scale', 'scales'],
  price: ['method', 'methods'],
  'low-price': ['test', 'tests'],
  gates: ['condition', 'conditions'],
  payment: ['model', 'models'],
  calculators: ['calculator', 'calculators'],
  guide: ['question, consideration or route', 'questions, considerations and routes'],
  models: ['model', 'models'],
  values: ['figure', 'figures'],
  reference: ['list', 'lists'],
};

/** The same for other programs; the shape stays the same while `version` is 1. */
export const packsJson = (packs: readonly ListedPack[]): string =>
  `${JSON.stringify({ version: 1, packs: packs.map(packFields) }, null, 2)}\n`;

/** A pack as other programs read it. */
export const packFields = ({ pack, checks, entries, basis }: ListedPack) => ({
  pack: `${pack.id}@${pack.version}`,
  kind: pack.written.kind,
  title: pack.written.title,
  rules: checks.length,
  entries: entries.length,
  basis,
});
