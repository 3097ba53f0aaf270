import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../../cli/commands/guide.ts';
import type { Outcome } from '../../cli/command.ts';
import { openProject } from '../../cli/project/project.ts';

/** A file of answers to a guide, written into a folder of its own. */
export function answersFile(guide: string, answers: Readonly<Record<string, unknown>>): string {
  const path = join(mkdtempSync(join(tmpdir(), 'fairlot-guide-')), 'answers.yaml');
  const kept = Object.entries(answers).map(([question, is]) =>
    is === undefined
      ? { question, not_known: true, on: '2026-01-01' }
      : { question, is, on: '2026-01-01' },
  );
  writeFileSync(path, JSON.stringify({ format: 'answers/1', guide, answers: kept }));
  return path;
}

/** Runs `fairlot guide` in this process; nobody is at the prompt. */
export const runGuide = (guide: string | undefined, more: object = {}): Promise<Outcome> =>
  command.run(
    {
      guide,
      plain: true,
      format: 'text',
      to: [],
      force: false,
      on: '2026-03-20',
      ...more,
    } as never,
    { ...openProject(), talk: () => Promise.resolve(undefined) },
  );

/** The state of each option of a guide on these answers, by its name. */
export async function optionsOn(
  guide: string,
  answers: Readonly<Record<string, unknown>>,
  more: object = {},
): Promise<Readonly<Record<string, string>>> {
  const file = answersFile(guide, answers);
  const { says = '' } = await runGuide(guide, { answers: file, format: 'json', ...more });
  const { options } = JSON.parse(says) as { options: { name: string; state: string }[] };
  return Object.fromEntries(options.map(({ name, state }) => [name, state]));
}
