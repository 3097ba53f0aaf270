import { readFileSync } from 'node:fs';

/** The text of a file that holds nothing but plain Latin letters and signs, read without looking; `{}` when it is not there. */
export function readLetters(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '{}';
  }
}
