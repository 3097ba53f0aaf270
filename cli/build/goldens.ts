import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exampleFolders } from './example-folders.ts';
import { goldensOf } from './goldens-of.ts';

for (const folder of exampleFolders()) {
  const expected = join(folder, 'expected');
  const goldens = await goldensOf(folder);
  rmSync(expected, { recursive: true, force: true });
  for (const [path, content] of goldens) writeWhole(join(expected, path), content);
  console.log(`${expected}: ${goldens.size} files`);
}

function writeWhole(place: string, content: string | Uint8Array): void {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, content);
}
