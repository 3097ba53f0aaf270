import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { troubleFrom, type Trouble } from './trouble.ts';

/**
 * Whether a file can be kept at a path, told before anybody has answered anything: its folder must be there, and neither it
 * nor the file may be read-only. Nothing when all is well.
 */
export function mayKeep(path: string): Trouble | undefined {
  try {
    const seen = statSync(path, { throwIfNoEntry: false });
    if (seen?.isDirectory()) return troubleFrom(path, { code: 'EISDIR' });
    return readOnly(dirname(resolve(path))) ?? (seen && readOnly(path));
  } catch (error) {
    return troubleFrom(path, error);
  }
}

/** Where a path leads, so that a file behind a link is changed and not the link. */
export const leadsTo = (path: string): string => {
  const seen = statSync(path, { throwIfNoEntry: false });
  return seen ? realpathSync(path) : path;
};

/** Somebody who may do everything still means it when a file is marked read-only. */
function readOnly(path: string): Trouble | undefined {
  try {
    accessSync(path, constants.W_OK);
    const marked = (statSync(path).mode & 0o222) === 0;
    return marked ? troubleFrom(path, { code: 'EACCES' }) : undefined;
  } catch (error) {
    return troubleFrom(path, error);
  }
}
