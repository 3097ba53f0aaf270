import { writeFileSync } from 'node:fs';
import { builtFiles, commandList, keptFiles } from './generated-files.ts';

for (const make of [keptFiles, builtFiles, commandList])
  for (const [path, text] of await make('.')) writeFileSync(path, text);
