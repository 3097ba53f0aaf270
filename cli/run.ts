import type { Outcome } from './command.ts';
import { commands } from './commands.generated.ts';
import type { Parsed } from './parse-line.ts';
import { plainLine } from './plain-line.ts';
import type { Project } from './project/project.ts';

/** What a command line asks for: an outcome to deliver, or help to print. */
export type Ran =
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'misused'; readonly text: string };

/** Follows a command line: `['check', 'tender.yaml']`. A wrong one changes nothing and is explained. */
export async function run(line: readonly string[], project: Project): Promise<Ran> {
  const parsed = (await parsePlain(line)) ?? (await parseFully(line));
  if (parsed.kind !== 'chosen') return parsed;
  return { kind: 'outcome', outcome: await parsed.command.run(parsed.given as never, project) };
}

async function parsePlain([name = '', ...words]: readonly string[]): Promise<Parsed | undefined> {
  if (!Object.hasOwn(commands, name)) return undefined;
  const command = await commands[name]?.load();
  const given = command && plainLine(command, words);
  return given && { kind: 'chosen', command, given };
}

const parseFully = async (line: readonly string[]): Promise<Parsed> =>
  (await import('./parse-line.ts')).parseLine(line);
