import { writeFileSync } from 'node:fs';
import { builtFiles, commandList, keptFiles, packPages } from './generated-files.ts';

for (const make of [keptFiles, builtFiles, commandList, packPages])
  for (const [path, text] of await make('.')) writeFileSync(path, text);
