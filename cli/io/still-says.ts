import { readFileSync } from 'node:fs';

/** Whether a file holds exactly this text. Bytes that are no text never do. */
export function stillSays(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}

/** The text of a file that holds nothing but plain Latin letters and signs, read without looking; `{}` when it is not there. */
export function readLetters(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '{}';
  }
}
