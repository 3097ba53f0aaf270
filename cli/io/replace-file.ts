import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a whole file in its place at once: it is written beside its place, made safe on the disk, then moved. When something
 * fails, the error is thrown, the piece beside is removed, and whatever was there before is still there.
 */
export function replaceFile(place: string, content: string | Uint8Array): void {
  const beside = join(dirname(place), `.${basename(place)}.${randomUUID().slice(0, 8)}.part`);
  const file = openSync(beside, 'wx');
  try {
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
