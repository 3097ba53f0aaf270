import { rmSync } from 'node:fs';

/** Removes a file that the tool made for itself. It is no trouble when there is none. */
export const removeFile = (path: string): void => rmSync(path, { force: true });
