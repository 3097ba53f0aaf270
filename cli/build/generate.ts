import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  builtFiles,
  commandList,
  keptFiles,
  keptRules,
  packPages,
  pageProgram,
} from './generated-files.ts';

for (const make of [keptFiles, builtFiles, commandList, packPages, keptRules, pageProgram])
  for (const [path, text] of await make('.')) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
