import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finishWriting } from './finish-writing.ts';
import { MANIFEST, digestOf, manifestText, readManifest, type Manifest } from './manifest.ts';
import { refuseToWrite } from './refuse-to-write.ts';
import { replaceFile } from './replace-file.ts';
import { troubleFrom, type Trouble } from './trouble.ts';

/** The files to write: for each path inside the folder (with `/`), its text or bytes. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * What to do with a file that the tool did not write, or that was changed since: keep it and refuse, or replace it. When it
 * keeps `nothing` there is no manifest, for a file that people edit: whatever is there counts as theirs.
 */
export interface WriteOptions {
  readonly others: 'keep' | 'replace';
  readonly keeps?: 'manifest' | 'nothing';
}

/** What came of writing: the paths written, in order, or what stands in the way. */
export interface Written {
  readonly written: readonly string[];
  readonly troubles: readonly Trouble[];
}

/**
 * Writes files into a folder, which is made if need be. It first looks at all of them: if one would overwrite a file that the
 * tool did not write, or one changed since, or would leave the folder, nothing is written. Each file is written beside
 * its place and then moved, so that none is ever half there. `.fairlot.json` in the folder keeps what was written.
 */
export function writeAll(folder: string, files: Files, options: WriteOptions): Written {
  const manifest = options.keeps === 'nothing' ? undefined : readManifest(folder);
  const troubles = [...files].flatMap(([path, content]) =>
    refuseToWrite({ folder, path, content, manifest, others: options.others }),
  );
  return troubles.length > 0 ? { written: [], troubles } : writeInTurn(folder, files, manifest);
}

/** Stops at the first file that cannot be written. What was written until then is remembered all the same. */
function writeInTurn(folder: string, files: Files, manifest: Manifest | undefined): Written {
  finishWriting();
  const digests = new Map(manifest);
  const written: string[] = [];
  let trouble: Trouble | undefined;
  for (const [path, content] of files) {
    trouble = writeOne(folder, path, content);
    if (trouble) break;
    written.push(path);
    digests.set(path, digestOf(content));
  }
  const unremembered =
    manifest && written.length > 0 ? writeOne(folder, MANIFEST, manifestText(digests)) : undefined;
  return { written, troubles: [trouble, unremembered].filter((one) => one !== undefined) };
}

function writeOne(folder: string, path: string, content: string | Uint8Array): Trouble | undefined {
  const place = join(folder, path);
  try {
    mkdirSync(dirname(place), { recursive: true });
    replaceFile(place, content);
    return undefined;
  } catch (error) {
    return troubleFrom(place, error);
  }
}
