import { statSync } from 'node:fs';

/** Whether there is a plain file at a path; links count as what they lead to. */
export const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Whether there is a folder at a path; links count as what they lead to. */
export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
