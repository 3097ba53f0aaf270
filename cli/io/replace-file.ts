import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a whole file in its place at once: it is written beside its place, made safe on the disk, then moved. When something
 * fails, the error is thrown, the piece beside is removed, and whatever was there before is still there. Who may read the file stays
 * as it was.
 */
export function replaceFile(place: string, content: string | Uint8Array): void {
  const beside = join(dirname(place), `.${basename(place)}.${randomUUID().slice(0, 8)}.part`);
  const before = statSync(place, { throwIfNoEntry: false });
  const file = openSync(beside, 'wx', before ? 0o600 : undefined);
  try {
    if (before) fchmodSync(file, before.mode);
    writeSafely(file, content);
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function writeSafely(file: number, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
