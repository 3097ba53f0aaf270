import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readText } from './files.ts';

/** The file in an output folder that tells which files there the tool wrote. */
export const MANIFEST = '.fairlot.json';

/** The SHA-256 digest of each file that the tool wrote, by its path in the folder. */
export type Manifest = ReadonlyMap<string, string>;

/** The SHA-256 digest of a text or of bytes, as 64 hexadecimal digits. */
export const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** What the tool wrote into a folder before; nothing when there is no manifest or it cannot be read, so that every file there counts as somebody else's. */
export function readManifest(folder: string): Manifest {
  const { text } = readText(join(folder, MANIFEST));
  try {
    const { files } = JSON.parse(text ?? '{}') as {
      readonly files?: Readonly<Record<string, unknown>>;
    };
    return new Map(Object.entries(files ?? {}).map(([path, digest]) => [path, String(digest)]));
  } catch {
    return new Map();
  }
}

/** A manifest as text, by path, the same for the same files. */
export function manifestText(manifest: Manifest): string {
  const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ about: ABOUT, version: 1, files }, null, 2)}\n`;
}

const ABOUT =
  'Files that fairlot wrote here, with their SHA-256 digests. It will not overwrite any other.';
