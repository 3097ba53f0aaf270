import { readFileSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { troubleFrom, troubleWith, type Trouble } from './trouble.ts';

/** The largest file that is read, in bytes. A bid has about ten thousand. */
const LARGEST = 10_000_000;

/** What came of reading a file: its text, or what is wrong with it. */
export type ReadText =
  | { readonly text: string; readonly trouble?: never }
  | { readonly trouble: Trouble; readonly text?: never };

/** Reads a text file in UTF-8. A file over 10 MB is refused unread, and so is anything that is not a file. */
export function readText(path: string): ReadText {
  try {
    const seen = statSync(path);
    if (seen.isDirectory()) return { trouble: troubleFrom(path, { code: 'EISDIR' }) };
    // A pipe or a device may never end, so only a plain file is opened.
    if (!seen.isFile()) return { trouble: troubleWith(path, NOT_A_FILE) };
    if (seen.size > LARGEST) return { trouble: troubleWith(path, TOO_LARGE) };
    return decode(path, readFileSync(path));
  } catch (error) {
    return { trouble: troubleFrom(path, error) };
  }
}

function decode(path: string, bytes: Uint8Array): ReadText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { trouble: troubleWith(path, NOT_UTF8) };
  }
}

const NOT_A_FILE = {
  code: 'not-a-file',
  message: 'This is not a plain file.',
  advice: 'Copy what it holds to a file first.',
};

const TOO_LARGE = {
  code: 'too-large',
  message: 'This file is larger than 10 MB, so it was not read.',
  advice: 'Split it, or take out what does not belong in it.',
};

const NOT_UTF8 = {
  code: 'not-utf8',
  message: 'This file is not plain text in UTF-8.',
  advice: 'Open it in your editor and save it again with the encoding UTF-8.',
  exit: 1,
} as const;

/** What came of listing a folder: what it holds, or why it could not be listed. */
export type Listing =
  | { readonly entries: readonly Entry[]; readonly trouble?: never }
  | { readonly trouble: Trouble; readonly entries?: never };

/** One thing in a folder: its path, its name, and whether it is a file or a folder. Links count as what they lead to. */
export interface Entry {
  readonly path: string;
  readonly name: string;
  readonly is: 'file' | 'folder';
}

/** What a folder holds, by name in one order on every machine. Names that start with a dot, and links that lead nowhere, are left out. */
export function listFolder(path: string): Listing {
  try {
    const shown = readdirSync(path, { withFileTypes: true }).filter(
      ({ name }) => !name.startsWith('.'),
    );
    const sorted = shown.sort((one, other) => (one.name < other.name ? -1 : 1));
    return { entries: sorted.flatMap((one) => entryOf(path, one)) };
  } catch (error) {
    return { trouble: troubleFrom(path, error) };
  }
}

function entryOf(folder: string, found: Dirent): readonly Entry[] {
  const { name } = found;
  const path = join(folder, name);
  // Only a link must be followed to learn what it is; a thousand bids are not links.
  const seen = found.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : found;
  if (seen?.isDirectory()) return [{ path, name, is: 'folder' }];
  return seen?.isFile() ? [{ path, name, is: 'file' }] : [];
}
