import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../../cli/commands/sheet.ts';
import { openProject } from '../../cli/project/project.ts';
import { write } from '../../cli/write.ts';
import { emptyFolder } from '../commands/run-fairlot.ts';
import { fill, type Typed } from './fill.ts';

/** A copy of the Glasgow tender, before anybody scored. */
export function unscored(): string {
  const folder = emptyFolder();
  cpSync('examples/glasgow-recovery', folder, { recursive: true });
  for (const part of ['sheets', 'moderation', 'expected'])
    rmSync(join(folder, part), { recursive: true });
  return folder;
}

/** Changes one file of a folder. */
export function change(folder: string, file: string, [from, to]: readonly [string, string]): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  writeFileSync(path, text.replace(from, to));
}

/** Adds a decision to the record. */
export const decide = (folder: string, decision: string): void =>
  appendFileSync(
    join(folder, 'decisions.yaml'),
    `  - ${decision}\n    on: 2019-06-19\n    by: Head of procurement\n    why: As planned.\n`,
  );

/** Runs `fairlot sheet` and writes what it wants written. */
export async function sheet(folder: string, given: Readonly<Record<string, unknown>>) {
  const all = { folder, for: [], as: 'both', read: [], out: join(folder, 'out'), ...given };
  const outcome = await command.run(
    { force: false, drafts: false, ...all } as never,
    openProject(),
  );
  const { findings } = write(outcome);
  const found = [...(outcome.findings ?? []), ...findings];
  return {
    says: outcome.says ?? '',
    findings: found,
    codes: found.map(({ code }) => code),
    files: [...(outcome.writes?.files.keys() ?? [])],
    exit: outcome.exit,
  };
}

/** Where a blank sheet is, after it was made. */
export const blank = (folder: string, [lot, bid, member]: readonly [string, string, string]) =>
  join(folder, 'out/sheets', lot, bid, `${member}.xlsx`);

/** The cells of a whole, sound sheet by a member who scores all five questions. */
export const WHOLE: Typed = {
  D4: 3,
  E4: 'A clear week.',
  D5: 2,
  E5: 'Cover, but no drills.',
  D6: 4,
  E6: 'Six months of contact.',
  D7: 0,
  E7: 'Nothing is said.',
  D8: 1,
  E8: 'Jobs, but no numbers.',
  D9: 43649,
};

/** A blank sheet of one member with cells filled in, under a name in the folder `returned`. */
export async function returned(folder: string, name: string, typed: Typed): Promise<string> {
  await sheet(folder, { for: ['voluntary'], lot: 'lot-1', bid: 'bidder-a', as: 'xlsx' });
  const into = join(folder, name);
  fill(blank(folder, ['lot-1', 'bidder-a', 'voluntary']), typed, into);
  return into;
}
