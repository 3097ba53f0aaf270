import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from '../command.ts';

/** The list of commands, made from the files in `cli/commands/`; each is loaded only when it is used. */
export async function emitCommands(root: string): Promise<string> {
  const folder = join(root, 'cli/commands');
  const names = readdirSync(folder).sort();
  const entries = await Promise.all(names.map((file) => entry(folder, file)));
  return `// Made from cli/commands/ by \`npm run generate\`. Do not edit.
import type { Command } from './command.ts';

/** What the command line must know of a command before it loads it. */
export interface Listed {
  readonly describes: string;
  readonly words: string;
  readonly load: () => Promise<Command>;
}

/** Every command by its name, which is the name of its file. */
export const commands: Readonly<Record<string, Listed>> = {
${entries.join('\n')}
};
`;
}

async function entry(folder: string, file: string): Promise<string> {
  const { command } = (await import(pathToFileURL(resolve(folder, file)).href)) as {
    readonly command: Command;
  };
  const { describes, words } = command;
  return `  ${JSON.stringify(file.replace('.ts', ''))}: {
    describes: ${JSON.stringify(describes)},
    words: ${JSON.stringify(words)},
    load: async () => (await import('./commands/${file}')).command,
  },`;
}
