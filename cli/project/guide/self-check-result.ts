import type { Outcome } from '../../command.ts';
import { readBlocks } from '../../core/documents/blocks.ts';
import { aboutTheFile } from '../../core/guide/answers/about-the-file.ts';
import { resultView, type ResultView } from '../../core/guide/views/result-view.ts';
import { reuseOf } from '../../core/guide/answers/reuse.ts';
import type { Sitting } from '../../core/guide/sitting.ts';
import { asJson } from '../../reports/as-json.ts';
import { blocksText } from '../../reports/blocks-text.ts';
import { plain } from '../../reports/report.ts';
import { wrap } from '../../reports/wrap.ts';
import { counted } from '../open/counted.ts';
import { inForms } from '../documents/in-forms.ts';
import { shownPath } from '../open/read-sources.ts';
import { commandLine, type SelfCheckDesk } from './self-check-desk.ts';
import { selfCheckDocuments } from './self-check-documents.ts';

/** The result of a self-check: on the terminal, for other programs, and as documents in a folder where one is named. */
export async function selfCheckResult(desk: SelfCheckDesk, sitting: Sitting): Promise<Outcome> {
  const { guide, words } = desk;
  const view = resultView(guide, sitting);
  const notes = words.answers === undefined ? [] : notesFor(desk, sitting);
  if (words.format === 'json') return { says: asJson({ notes, ...dataOf(view) }) };
  const made = selfCheckDocuments(view, words.doc);
  if (!made.ok) return { says: made.says, exit: 2 };
  const { documents, findings } = made;
  const [first] = documents;
  const told = notes.map((note) => `${wrap(`Note: ${note}`)}\n`).join('');
  const says = `${told}${told && '\n'}${first ? blocksText(readBlocks(first.markdown), plain) : NOTHING}`;
  if (words.out === undefined) return { says, findings, next: nextFor(desk) };
  const about = { lang: 'en-GB', date: words.today, author: 'Fairlot' };
  const written = await inForms(documents, ['md', 'html', 'pdf'], about);
  return {
    says,
    findings: [...findings, ...written.findings],
    writes: { folder: words.out, files: written.files, force: words.force },
  };
}

/** Without the whole tender and the whole file of the organisation, which whoever asks has already. */
const dataOf = ({ tender, organisation, ...result }: ResultView): object => ({
  tender: tender.id,
  organisation: organisation['id'],
  ...result,
});

const EVERY_LOT = 'No lot was picked, so every lot is looked at.';
const NOTHING = 'There is nothing to put into that document: these answers lead to no questions.\n';

/** What to know of answers that nobody was asked about again. */
function notesFor(
  { guide, sitting: given, kept }: SelfCheckDesk,
  sitting: Sitting,
): readonly string[] {
  const { open, stale } = reuseOf(guide, sitting);
  const missing = counted(open, 'question has', 'questions have');
  const old = counted(stale, 'answer is', 'answers are');
  return [
    // As the file is: a lot named with `--lot` counts among the answers by now.
    ...aboutTheFile({ ...given, organisation: kept.data }),
    ...(sitting.organisation === given.organisation ? [] : [EVERY_LOT]),
    ...(open > 0 ? [`${missing} no answer in this file. That counts as not known.`] : []),
    ...(stale > 0 ? [`${old} old. Run it without --answers to be asked again.`] : []),
  ];
}

const nextFor = (desk: SelfCheckDesk): string =>
  `to keep this as documents, add \`--out my-result\`, which also writes a dated plan and letters; to ask nothing again, add \`--answers ${shownPath(desk.file)}\`. To change an answer, run \`${commandLine(desk)}\`.`;
