import { basename, join } from 'node:path';
import { homeFolder } from '../../io/home.ts';
import { isFile } from '../../io/files-exist.ts';
import { listFolder } from '../../io/files.ts';

/** The folder of a rule pack: its id is the folder's name. */
export interface PackFolder {
  readonly id: string;
  readonly folder: string;
  readonly files: readonly string[];
  /** Whether it comes with the tool, where every rule is proven by its examples before it is shipped. */
  readonly comesWithTool: boolean;
}

/** Every rule pack at hand: those in the competition's own `rules/` first, then those that come with the tool. */
export function packFolders(competition?: string): readonly PackFolder[] {
  const own = competition === undefined ? [] : packsBelow(join(competition, 'rules'), false);
  shipped ??= packsBelow(join(homeFolder(), 'rules'), true);
  return [...own, ...shipped.filter(({ id }) => !own.some((pack) => pack.id === id))];
}

/** The packs whose rules are known to be right, because they were proven by their examples before they were shipped. */
export const provenAmong = (folders: readonly PackFolder[]): ReadonlySet<string> =>
  new Set(folders.flatMap(({ id, comesWithTool }) => (comesWithTool ? [id] : [])));

/** Looked through once: what comes with the tool does not change while it runs. */
let shipped: readonly PackFolder[] | undefined;

/** A pack is a folder with a `pack.yaml`; folders above packs only group them. */
function packsBelow(folder: string, comesWithTool: boolean): readonly PackFolder[] {
  if (isFile(join(folder, 'pack.yaml'))) return [{ ...packIn(folder), comesWithTool }];
  return (listFolder(folder).entries ?? []).flatMap(({ path, is }) =>
    is === 'folder' ? packsBelow(path, comesWithTool) : [],
  );
}

const packIn = (folder: string): Omit<PackFolder, 'comesWithTool'> => ({
  id: basename(folder),
  folder,
  files: (listFolder(folder).entries ?? []).flatMap(({ path, name, is }) =>
    is === 'file' && /\.ya?ml$/.test(name) ? [path] : [],
  ),
});
