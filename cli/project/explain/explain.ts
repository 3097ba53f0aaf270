import type { Outcome } from '../../command.ts';
import { didYouMean } from '../../core/diagnostics/suggest.ts';
import { loadPacks } from '../../core/rules/load-packs.ts';
import { sortPack, type PackFiles } from '../../core/rules/pack.ts';
import { formatOf } from '../../core/source/format-of.ts';
import type { Source } from '../../core/source/source.ts';
import type { WrittenFinding, WrittenPolicy } from '../../core/spec/written.generated.ts';
import { findingPage } from '../../reports/explain/finding-page.ts';
import { packPage, type Titled } from '../../reports/explain/pack-page.ts';
import { rulePage } from '../../reports/explain/rule-page.ts';
import { wrap } from '../../reports/wrap.ts';
import { competitionOf } from '../open/find-files.ts';
import { findExplained, type Explained } from './explained.ts';
import { filePage } from './file-page.ts';
import { readWithLenders } from '../rules/read-packs.ts';
import { packFolders, provenAmong } from '../rules/rule-folders.ts';
import { readChoices } from '../rules/stances-in.ts';
import { rulesLanguage } from '../rules/rules-language.ts';
import { leafOf } from '../../core/source/leaf-of.ts';

/** Explains a code, a rule, a pack, a dated figure or anything else that lies in a pack, by the words typed. */
export function explain(what: readonly string[]): Outcome {
  const name = what.join(' ');
  const found = findExplained(name);
  switch (found.kind) {
    case 'finding':
      return { says: findingPage(found.code, found.source.data as WrittenFinding) };
    case 'pack':
      return { says: pageOfPack(found) };
    case 'file':
      return explainFile(found);
    case 'several':
      return refuse(`There is more than one “${name}”. Choose one: ${found.ids.join(', ')}.`);
    case 'unknown':
      return refuse(
        `There is nothing called “${name}” to explain.${didYouMean(name, found.known)} Give the code of a finding, or a rule, a pack, a figure, a price method, a scale or a shared question. For a figure of a result, say \`fairlot explain score\` and its address.`,
      );
  }
}

const refuse = (says: string): Outcome => ({ says: `${wrap(says)}\n`, exit: 2 });

type Found<Kind extends Explained['kind']> = Extract<Explained, { readonly kind: Kind }>;

function explainFile(found: Found<'file'>): Outcome {
  const format = formatOf(found.source.data)?.name;
  if (format === 'check') return explainRule(found);
  return { says: filePage(format ?? '', found.id, found.source.data) };
}

/** A rule is loaded with the figures of other packs, because its examples are run to show what it says. */
function explainRule({ id, pack, source }: Found<'file'>): Outcome {
  const shelf = packFolders(competitionOf('.'));
  const { folders } = readWithLenders(shelf, [pack.id]);
  const loaded = loadPacks(folders, rulesLanguage(), { proven: provenAmong(shelf) });
  const whole = loaded.packs.get(pack.id);
  const rule = whole?.rules.find((one) => one.id === id);
  if (whole && rule) return { says: rulePage(rule, whole, readChoices(shelf)) };
  return {
    findings: loaded.findings.filter(({ at }) => at.file === source.file),
    texts: new Map([[source.file, source.text]]),
    exit: 1,
  };
}

function pageOfPack({ pack: folder, sources }: Found<'pack'>): string {
  const pack = sortPack(sources);
  if (!pack) return `${folder.id} has no pack.yaml that can be read.\n`;
  const others = sources.filter(({ data }) => formatOf(data)?.name !== 'pack');
  const policy = others.find(({ data }) => formatOf(data)?.name === 'policy');
  const isRule = ({ data }: Source): boolean => formatOf(data)?.name === 'check';
  return packPage({
    pack,
    contents: others.filter((source) => !isRule(source)).map((source) => titled(pack.id, source)),
    rules: [...others.filter(isRule).map((source) => titled(pack.id, source)), ...takenOver(pack)],
    positions: policy ? (policy.data as WrittenPolicy).positions : [],
  });
}

const titled = (pack: string, { file, data }: Source): Titled => ({
  name: `${pack}/${leafOf(file)}`,
  title: String((data as { readonly title?: unknown }).title ?? ''),
});

/** Rules of other packs are only looked up for a pack that takes some over. */
function takenOver({ id, written }: PackFiles): readonly Titled[] {
  if (!written.extends) return [];
  const shelf = packFolders(competitionOf('.'));
  const { folders } = readWithLenders(shelf, [id]);
  const loaded = loadPacks(folders, rulesLanguage(), { proven: provenAmong(shelf) });
  const whole = loaded.packs.get(id);
  const taken = whole?.rules.filter(({ through }) => through === id) ?? [];
  return taken.map((rule) => ({ name: rule.id, title: rule.written.title }));
}
