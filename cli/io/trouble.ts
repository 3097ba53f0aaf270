import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';

/** What went wrong with a file or folder, and the exit code that it calls for: 1 a mistake in a file that can be read, 2 no file to read or no leave to write. */
export interface Trouble {
  readonly finding: Diagnostic;
  readonly exit: 1 | 2;
}

/** A finding about a whole file or folder, which has no line to point at but its first. */
export const troubleWith = (file: string, { code, message, advice, exit = 2 }: Words): Trouble => ({
  exit,
  finding: {
    code: `files/${code}`,
    severity: 'error',
    message,
    at: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
    advice,
  },
});

interface Words {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
  readonly exit?: 1 | 2;
}

/** The trouble behind an error that the system gave, in plain words. */
export function troubleFrom(file: string, error: unknown): Trouble {
  const name = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  return troubleWith(
    file,
    BY_NAME[name] ?? { ...OTHER, message: `The system gave the error ${name || 'unknown'}.` },
  );
}

const OTHER = {
  code: 'system',
  advice: 'Try again. If it happens again, ask whoever looks after this computer.',
};

const FORBIDDEN: Words = {
  code: 'forbidden',
  message: 'The system does not let you open this.',
  advice: 'Ask for leave to use it, or copy it to a folder of your own.',
};

const FULL: Words = {
  code: 'no-room',
  message: 'There is no room left to write this.',
  advice: 'Make room on the disk, then try again.',
};

const BY_NAME: Readonly<Record<string, Words>> = {
  ENOENT: {
    code: 'missing',
    message: 'There is no such file or folder.',
    advice: 'Check the spelling of the path, and the folder that you are in.',
  },
  ENOTDIR: {
    code: 'not-a-folder',
    message: 'A part of this path is a file, not a folder.',
    advice: 'Check the path.',
  },
  EISDIR: {
    code: 'a-folder',
    message: 'This is a folder, but a file is needed.',
    advice: 'Name a file in it.',
  },
  ELOOP: {
    code: 'link-loop',
    message: 'This is a link that leads back to itself.',
    advice: 'Replace the link with the file.',
  },
  ENAMETOOLONG: {
    code: 'long-name',
    message: 'This path is too long.',
    advice: 'Use a shorter one.',
  },
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: FORBIDDEN,
  ENOSPC: FULL,
  EDQUOT: FULL,
};
