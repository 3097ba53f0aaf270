import { dirname, join, resolve } from 'node:path';
import { isFile, isFolder } from '../../io/files-exist.ts';
import { listFolder } from '../../io/files.ts';

/** The file that marks a folder as one competition. */
export const MARK = 'tender.yaml';

/** The folder of the competition that a file or folder belongs to: the nearest at or above it with a `tender.yaml`. */
export function competitionOf(path: string): string | undefined {
  let folder = isFolder(path) ? resolve(path) : dirname(resolve(path));
  while (!isFile(join(folder, MARK))) {
    const above = dirname(folder);
    if (above === folder || isFolder(join(folder, '.git'))) return undefined;
    folder = above;
  }
  return folder;
}

/** The YAML files below a folder, without those of competitions inside it, which are named apart. */
export interface Found {
  readonly files: readonly string[];
  readonly competitions: readonly string[];
}

/** Looks through a folder for YAML files; folders of finished work and of packages are passed over. */
export function findFiles(folder: string): Found {
  const found = (listFolder(folder).entries ?? []).map(({ path, name, is }): Found => {
    if (is === 'file') return { files: /\.ya?ml$/.test(name) ? [path] : [], competitions: [] };
    if (PASSED_OVER.test(name)) return { files: [], competitions: [] };
    if (isFile(join(path, MARK))) return { files: [], competitions: [path] };
    return findFiles(path);
  });
  return {
    files: found.flatMap(({ files }) => files).sort(),
    competitions: found.flatMap(({ competitions }) => competitions).sort(),
  };
}

const PASSED_OVER = /^(\..*|node_modules|dist|out|expected)$/;
