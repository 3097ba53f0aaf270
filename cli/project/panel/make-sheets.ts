import { join } from 'node:path';
import type { Outcome } from '../../command.ts';
import type { CompetitionFacts } from '../../core/competition/facts.ts';
import { finding } from '../../core/competition/finding.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { several } from '../../core/diagnostics/several.ts';
import { formWorkbook } from '../../core/panel/form-tabs.ts';
import { formYaml } from '../../core/panel/form-yaml.ts';
import { planSheets, type SheetPlan, type Wanted } from '../../core/panel/plan-sheets.ts';
import { sheetForm, sheetPath, type SheetForm } from '../../core/panel/sheet-form.ts';
import { placeOf } from '../../core/source/place-of.ts';
import { openProgress } from '../../io/progress.ts';
import { errorsIn } from '../open/errors-in.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { outFolder } from '../result/score-folder.ts';
import { ledToSchema } from '../new/starter.ts';
import { unknownWanted } from '../open/unknown-wanted.ts';

/** Whose sheets, in which forms, and where to. */
export interface MakeSheets extends Wanted {
  readonly as: 'yaml' | 'xlsx' | 'both';
  readonly out: string | undefined;
  readonly force: boolean;
  readonly today: string;
}

/** Makes the blank scoring sheets of a competition, one for each member and bid. */
export async function makeSheets(
  competition: OpenCompetition,
  options: MakeSheets,
): Promise<Outcome> {
  const { facts, texts, exit } = competition;
  const { errors, stop } = errorsIn(competition, options.today);
  if (!facts || stop) return { findings: errors, texts, exit, ...(facts && { says: MEND }) };
  if (!facts.panel) return { findings: [noPanel(facts)], texts, exit };
  const unknown = unknownWanted(facts, options);
  if (unknown) return { says: unknown, exit: 2 };
  const plan = planSheets(facts, options);
  const folder = outFolder(options.out, facts);
  return {
    says: inShort(plan),
    findings: plan.findings,
    texts,
    writes: {
      folder,
      files: await filesOf(facts, plan, { ...options, folder }),
      force: options.force,
    },
    next: plan.sittings.length > 0 ? NEXT : NOTHING,
  };
}

const MEND = 'No sheet was made: the tender and its panel must be sound first.\n';

const noPanel = ({ tender }: CompetitionFacts): Diagnostic =>
  finding('sheet/no-panel', placeOf(tender, 'id'), {
    message: 'Nothing says who is on the panel, so there is nobody to make a sheet for.',
    advice: 'Add the file `panel.yaml`, or mend it; `fairlot new panel` starts one.',
  });

const NEXT =
  'give each person their own file; `fairlot sheet --read <folder>` takes the filled ones in.';
const NOTHING =
  '`fairlot status` says who is waited for, and what has to happen before anybody scores.';

function inShort({ sittings, handedIn }: SheetPlan): string {
  if (sittings.length + handedIn.length === 0) return 'There is no sheet to make.\n';
  const made = `${several(sittings.length, 'sheet', 'sheets')} for ${several(new Set(sittings.map(({ member }) => member.id)).size, 'assessor', 'assessors')}.`;
  return handedIn.length > 0
    ? `${made} ${several(handedIn.length, 'sheet', 'sheets')} handed in already, and not made again.\n`
    : `${made}\n`;
}

async function filesOf(
  facts: CompetitionFacts,
  { sittings }: SheetPlan,
  options: Pick<MakeSheets, 'as'> & { readonly folder: string },
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const progress = openProgress(sittings.length, 'sheets made');
  const date = facts.tender.procurement.commenced_on;
  for (const [done, sitting] of sittings.entries()) {
    const form = sheetForm(facts, sitting);
    const path = sheetPath(form.lot, form.bid, form.member);
    if (options.as !== 'yaml') files.set(`${path}.xlsx`, await spreadsheet(form, date));
    if (options.as !== 'xlsx') files.set(`${path}.yaml`, yaml(form, join(options.folder, path)));
    progress(done + 1);
  }
  return files;
}

const yaml = (form: SheetForm, path: string): string =>
  ledToSchema(formYaml(form), 'sheet', `${path}.yaml`);

async function spreadsheet(form: SheetForm, date: string): Promise<Uint8Array> {
  const { writeWorkbook } = await import('../../io/spreadsheet/write-workbook.ts');
  return writeWorkbook(formWorkbook(form, date));
}
