import { writeFileSync } from 'node:fs';
import { builtFiles, keptFiles } from './generated-files.ts';

for (const files of [await keptFiles('.'), await builtFiles('.')])
  for (const [path, text] of files) writeFileSync(path, text);
