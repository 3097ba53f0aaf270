import { basename, join } from 'node:path';
import { homeFolder } from '../io/home.ts';
import { isFile } from '../io/files-exist.ts';
import { listFolder } from '../io/files.ts';

/** The folder of a rule pack: its id is the folder's name. */
export interface PackFolder {
  readonly id: string;
  readonly folder: string;
  readonly files: readonly string[];
}

/** Every rule pack at hand: those in the competition's own `rules/` first, then those that come with the tool. */
export function packFolders(competition?: string): readonly PackFolder[] {
  const own = competition === undefined ? [] : packsBelow(join(competition, 'rules'));
  shipped ??= packsBelow(join(homeFolder(), 'rules'));
  return [...own, ...shipped.filter(({ id }) => !own.some((pack) => pack.id === id))];
}

/** Looked through once: what comes with the tool does not change while it runs. */
let shipped: readonly PackFolder[] | undefined;

/** A pack is a folder with a `pack.yaml`; folders above packs only group them. */
function packsBelow(folder: string): readonly PackFolder[] {
  if (isFile(join(folder, 'pack.yaml'))) return [packIn(folder)];
  return (listFolder(folder).entries ?? []).flatMap(({ path, is }) =>
    is === 'folder' ? packsBelow(path) : [],
  );
}

const packIn = (folder: string): PackFolder => ({
  id: basename(folder),
  folder,
  files: (listFolder(folder).entries ?? []).flatMap(({ path, name, is }) =>
    is === 'file' && /\.ya?ml$/.test(name) ? [path] : [],
  ),
});
