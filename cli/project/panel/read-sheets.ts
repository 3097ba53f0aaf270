import type { Outcome } from '../../command.ts';
import type { CompetitionFacts } from '../../core/competition/facts.ts';
import { finding } from '../../core/competition/finding.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { atFile } from '../../core/panel/form-finding.ts';
import { judgeForm, type JudgedForm } from '../../core/panel/judge-form.ts';
import { readForm } from '../../core/panel/read-form.ts';
import { takeIn, type TakenIn, type Unfinished } from '../../core/panel/take-in.ts';
import { withoutRivals } from '../../core/panel/without-rivals.ts';
import { openProgress } from '../../io/progress.ts';
import { takenInTable } from '../../reports/taken-in.ts';
import { errorsIn } from '../open/errors-in.ts';
import { findSpreadsheets } from './find-spreadsheets.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { shownPath } from '../open/read-sources.ts';
import { join } from 'node:path';
import { ledToSchema } from '../new/starter.ts';

/** Which filled sheets, and what happens to unfinished ones. */
export interface ReadSheets {
  readonly paths: readonly string[];
  readonly unfinished: Unfinished;
  readonly today: string;
}

/** Takes filled spreadsheets in as `sheets/<lot>/<bid>/<assessor>.yaml`. What is wrong is said by person, bid, question and cell. */
export async function readSheets(
  competition: OpenCompetition,
  options: ReadSheets,
): Promise<Outcome> {
  const { facts, texts, exit } = competition;
  const { errors, stop } = errorsIn(competition, options.today);
  if (!facts || stop) return { findings: errors, texts, exit };
  const read = await readAll(facts, findSpreadsheets(options.paths));
  const { forms, findings } = withoutRivals(read.forms);
  const taken = forms.map((form) => takeIn(facts, form, options.unfinished));
  const all = [...read.findings, ...findings, ...taken.flatMap((one) => one.findings)];
  return {
    says: takenInTable(taken),
    findings: all,
    texts,
    writes: {
      folder: competition.folder,
      files: filesOf(competition, taken),
      force: true,
      keeps: 'nothing',
    },
    ...(read.missing && { exit: 2 }),
    ...(all.some(({ severity }) => severity === 'error')
      ? { next: 'mend what is named above, or ask the assessor to, and read those files again.' }
      : { next: '`fairlot status` says who has scored what.' }),
  };
}

interface ReadAll {
  readonly forms: readonly JudgedForm[];
  readonly findings: readonly Diagnostic[];
  readonly missing: boolean;
}

async function readAll(facts: CompetitionFacts, paths: readonly string[]): Promise<ReadAll> {
  const { readWorkbook } = await import('../../io/spreadsheet/read-workbook.ts');
  const progress = openProgress(paths.length, 'sheets read');
  const forms: JudgedForm[] = [];
  const findings: Diagnostic[] = [];
  let missing = false;
  for (const [done, path] of paths.entries()) {
    const file = shownPath(path);
    const { tabs, trouble } = await readWorkbook(path);
    const form = tabs && readForm(tabs);
    missing ||= trouble?.exit === 2;
    if (form) forms.push(judgeForm(facts, file, form));
    else findings.push(trouble ? { ...trouble.finding, at: atFile(file) } : notOurs(file));
    progress(done + 1);
  }
  return { forms, findings, missing };
}

const notOurs = (file: string): Diagnostic =>
  finding('sheet/not-a-sheet', atFile(file), {
    message:
      'This spreadsheet is no scoring sheet, or its headings or its tab “About this sheet” are gone.',
    advice: 'Make a fresh sheet with `fairlot sheet` and copy the scores and reasons over.',
  });

const filesOf = ({ folder }: OpenCompetition, taken: readonly TakenIn[]) =>
  new Map(
    taken.flatMap(({ write }) =>
      write
        ? [[write.path, ledToSchema(write.text, 'sheet', join(folder, write.path))] as const]
        : [],
    ),
  );
