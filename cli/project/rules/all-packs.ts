import { join } from 'node:path';
import { coverageOf, type Coverage } from '../../core/rules/coverage.ts';
import { sortPack, type PackFiles } from '../../core/rules/pack.ts';
import type { Source } from '../../core/source/source.ts';
import { homeFolder } from '../../io/home.ts';
import { listFolder } from '../../io/files.ts';
import { competitionOf } from '../open/find-files.ts';
import { readSources } from '../open/read-sources.ts';
import { packFolders } from './rule-folders.ts';

/** A pack as it was written, with all its files; nothing in it is compiled. */
export interface WholePack {
  readonly pack: PackFiles;
  readonly sources: readonly Source[];
}

/** Every pack at hand: those of the competition one stands in, then those that come with the tool. */
export const allPacks = (): readonly WholePack[] =>
  packFolders(competitionOf('.')).flatMap(({ files }) => {
    const { sources } = readSources(files);
    const pack = sortPack(sources);
    return pack ? [{ pack, sources }] : [];
  });

/** How much of the inventory the rules that come with the tool put to work. */
export function shippedCoverage(): Coverage {
  const rules = packFolders().flatMap(({ files }) => readSources(files).sources);
  const entries = listFolder(join(homeFolder(), 'rules', 'coverage')).entries ?? [];
  const themes = entries.flatMap(({ path, is }) =>
    is === 'file' && path.endsWith('.yaml') ? [path] : [],
  );
  return coverageOf(rules, readSources(themes.sort()).sources);
}
