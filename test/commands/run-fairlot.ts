import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs the built tool as a person would, without colour, and gives what it printed and how it ended. */
export function fairlot(words: readonly string[], cwd = '.') {
  const main = join(process.cwd(), 'dist/main.js');
  const env = { ...process.env, NO_COLOR: '1' };
  const { stdout, stderr, status } = spawnSync('node', [main, ...words], {
    encoding: 'utf8',
    cwd,
    env,
  });
  return { stdout, stderr, status, all: stdout + stderr };
}

/** A new empty folder for one test. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'fairlot-'));

/** A digest of every file in a folder, to tell whether anything on disk changed. */
export function digestOfFolder(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const hash = createHash('sha256');
  for (const name of names) {
    const path = join(folder, name);
    hash.update(name);
    if (statSync(path).isFile()) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}
