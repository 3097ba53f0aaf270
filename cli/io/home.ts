import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder the tool itself lives in, with its `specs/`, `rules/` and `templates/`, from source or from the bundle. */
export const homeFolder = (): string => (found ??= findHome());

let found: string | undefined;

function findHome(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'rules')) || !existsSync(join(folder, 'specs'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('The folders rules/ and specs/ are missing.');
    folder = above;
  }
  return folder;
}
