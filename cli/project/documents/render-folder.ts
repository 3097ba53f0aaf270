import { join } from 'node:path';
import type { Outcome } from '../../command.ts';
import { isHidden } from '../../core/competition/letters.ts';
import { isFile } from '../../io/files-exist.ts';
import { errorsIn } from '../open/errors-in.ts';
import { documentsOf } from './documents-of.ts';
import { inForms } from './in-forms.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { readResult, type ReadResult } from '../result/read-result.ts';
import { outFolder, RESULT } from '../result/score-folder.ts';

/** Which documents, in which forms, where to, and whether to replace what others wrote. */
export interface RenderOptions {
  readonly doc: readonly string[];
  readonly to: readonly string[];
  readonly out: string | undefined;
  readonly force: boolean;
  readonly today: string;
}

/** Makes the documents of a competition: the invitation from the tender, the others from its result. */
export async function renderFolder(
  competition: OpenCompetition,
  options: RenderOptions,
): Promise<Outcome> {
  const { facts, texts, exit } = competition;
  const { errors, stop } = errorsIn(competition, options.today);
  if (!facts || stop) return { findings: errors, texts, exit };
  const folder = outFolder(options.out, facts);
  const hidden = isHidden(facts.tender, facts.decisions);
  const result: ReadResult = hidden
    ? { findings: [] }
    : readResult(competition, join(folder, RESULT));
  const made = documentsOf(competition, facts, { result: result.result, wanted: options.doc });
  const findings = [...result.findings, ...made.findings];
  if (made.documents.length === 0)
    return { findings, texts, says: hidden ? NAMES_HIDDEN : made.says, exit: made.unknown ? 2 : 0 };
  const about = {
    lang: 'en-GB',
    date: facts.tender.procurement.commenced_on,
    author: facts.tender.buyer.name,
  };
  const files = await inForms(made.documents, options.to, about);
  return {
    says: hidden && made.says ? NAMES_HIDDEN : made.says,
    findings: [...findings, ...files.findings],
    texts,
    writes: { folder, files: files.files, force: options.force },
    next: nextAfter(result, folder),
  };
}

/** With letters: to check them. With a result that is hidden or out of date: where the competition stands. */
function nextAfter({ result }: ReadResult, folder: string): string {
  if (result)
    return 'read each letter before it goes out; `fairlot verify` holds every figure against the files.';
  return isFile(join(folder, RESULT))
    ? '`fairlot status` says what has to happen before the letters can be made.'
    : '`fairlot score` works out the result; then the report and the letters can be made.';
}

const NAMES_HIDDEN =
  'The report and the letters were not made: they name the bidders, and\nthe panel may not know them yet.\n';
