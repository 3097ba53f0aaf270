import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exampleFolders, organisationExamples } from './example-folders.ts';
import { goldensOf, type Made } from './goldens-of.ts';
import { selfCheckGoldens } from './self-check-goldens.ts';

for (const folder of exampleFolders()) keep(folder, await goldensOf(folder));
for (const folder of organisationExamples()) keep(folder, selfCheckGoldens(folder));

function keep(folder: string, goldens: Made): void {
  const expected = join(folder, 'expected');
  rmSync(expected, { recursive: true, force: true });
  for (const [path, content] of goldens) writeWhole(join(expected, path), content);
  console.log(`${expected}: ${goldens.size} files`);
}

function writeWhole(place: string, content: string | Uint8Array): void {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, content);
}
