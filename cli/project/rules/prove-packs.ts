import { basename, dirname } from 'node:path';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { checkPolicy } from '../../core/rules/check-choices.ts';
import { choicesIn, mistakeIn } from '../../core/rules/choice.ts';
import { loadPacks } from '../../core/rules/load-packs.ts';
import { prove } from '../../core/rules/prove.ts';
import { proveCalculatorFile } from '../../core/payment/prove-calculator.ts';
import { proveLowPriceFile } from '../../core/scoring/low-price/prove-low-price.ts';
import { provePriceFile } from '../../core/scoring/price/prove-price-file.ts';
import { formatOf } from '../../core/source/format-of.ts';
import type { Source } from '../../core/source/source.ts';
import type { WrittenPolicy } from '../../core/spec/written.generated.ts';
import { readBehind } from './read-packs.ts';
import { packFolders, type PackFolder } from './rule-folders.ts';
import { rulesLanguage } from './rules-language.ts';
import { proveGuides } from './prove-guides.ts';
import { readChoices } from './stances-in.ts';

/** Loads the rule packs among these files and proves every rule and price method by its own examples. */
export function provePacks(sources: readonly Source[]): readonly Diagnostic[] {
  const packs = packsAmong(sources);
  if (packs.length === 0) return [];
  const folders = packFolders();
  const loaded = loadPacks(
    [...packs, ...notAmong(packs, readBehind(packs.flat(), folders))],
    rulesLanguage(),
    { known: folders.map(({ id }) => id) },
  );
  const rules = [...loaded.packs.values()].flatMap((pack) =>
    pack.rules.filter((rule) => rule.pack === pack.id),
  );
  const files = new Set(sources.map(({ file }) => file));
  return [
    ...loaded.findings,
    ...rules.flatMap(prove),
    ...sources.flatMap(provePriceFile),
    ...sources.flatMap(proveLowPriceFile),
    ...sources.flatMap(proveCalculatorFile),
    ...proveGuides(packs),
    ...proveChoices(sources, folders),
  ].filter(({ at }) => files.has(at.file));
}

/** Questions say when they matter, and policies name questions and positions that must be there. */
function proveChoices(
  sources: readonly Source[],
  folders: readonly PackFolder[],
): readonly Diagnostic[] {
  const policies = sources.filter(({ data }) => formatOf(data)?.name === 'policy');
  const own = choicesIn(sources);
  const choices = own.length > 0 || policies.length === 0 ? own : readChoices(folders);
  return [
    ...own.flatMap((choice) => mistakeIn(choice, rulesLanguage())),
    ...policies.flatMap(({ data }) => checkPolicy(data as WrittenPolicy, choices)),
  ];
}

type Folders = readonly (readonly Source[])[];

/** The packs whose own files are not read already; a pack by its folder’s name, as a tender names it. */
function notAmong(packs: Folders, others: Folders): Folders {
  const had = new Set(packs.map(([first]) => packIdOf(first)));
  return others.filter(([first]) => !had.has(packIdOf(first)));
}

const packIdOf = (source: Source | undefined): string => basename(dirname(source?.file ?? ''));

/** The files of each folder that holds a `pack/1` file. */
function packsAmong(sources: readonly Source[]): Folders {
  const packs = sources.filter(({ data }) => formatOf(data)?.name === 'pack');
  return packs.map(({ file }) => sources.filter((one) => dirname(one.file) === dirname(file)));
}
