import { readFileSync } from 'node:fs';

/** Whether a file holds exactly this text. Bytes that are no text never do. */
export function stillSays(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}
