import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeFolder } from './home.ts';

/** The version of this tool, from its `package.json`. */
export function toolVersion(): string {
  const text = readFileSync(join(homeFolder(), 'package.json'), 'utf8');
  return String((JSON.parse(text) as { readonly version?: string }).version);
}
