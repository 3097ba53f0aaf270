import { basename } from 'node:path';
import type { Outcome } from '../../command.ts';
import { isFile } from '../../io/files-exist.ts';
import { wrap } from '../../reports/wrap.ts';

/** A flag that takes files, and what was typed for it and for the folder of the tender. */
export interface TypedFiles {
  readonly flag: string;
  readonly files: readonly string[];
  readonly folder: string;
}

/**
 * `--read a.xlsx b.xlsx` names one file and takes the second for the folder of the tender. Says so, so that no sheet is
 * left out unseen; nothing when the folder is one, or the tender’s own file.
 */
export function severalFiles({ flag, files, folder }: TypedFiles): Outcome | undefined {
  if (files.length === 0 || !isFile(folder) || basename(folder) === 'tender.yaml') return undefined;
  const typed = [...files, folder].map((file) => `--${flag} ${file}`).join(' ');
  return {
    exit: 2,
    says: `${wrap(`\`${folder}\` is a file, not the folder of a tender. Nothing was read or written.`)}\n${wrap(`What to do: type \`--${flag}\` before each file: \`${typed}\`.`)}\n`,
  };
}
