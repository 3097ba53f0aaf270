import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The complete examples: every folder directly below `examples/` with a tender in it, but not the broken ones. */
export function exampleFolders(): readonly string[] {
  return readdirSync('examples')
    .filter((name) => name !== 'broken' && existsSync(join('examples', name, 'tender.yaml')))
    .sort()
    .map((name) => join('examples', name));
}
