import type { Outcome } from '../command.ts';
import { readBlocks } from '../core/documents/blocks.ts';
import { resultView, type ResultView } from '../core/guide/result-view.ts';
import type { Sitting } from '../core/guide/sitting.ts';
import { asJson } from '../reports/as-json.ts';
import { blocksText } from '../reports/blocks-text.ts';
import { plain } from '../reports/report.ts';
import { inForms } from './in-forms.ts';
import type { SelfCheckDesk } from './self-check-desk.ts';
import { selfCheckDocuments } from './self-check-documents.ts';

/** The result of a self-check: on the terminal, for other programs, and as documents in a folder where one is named. */
export async function selfCheckResult(
  { guide, words }: Pick<SelfCheckDesk, 'guide' | 'words'>,
  sitting: Sitting,
): Promise<Outcome> {
  const view = resultView(guide, sitting);
  if (words.format === 'json') return { says: asJson(dataOf(view)) };
  const made = selfCheckDocuments(view, words.doc);
  if (!made.ok) return { says: made.says, exit: 2 };
  const { documents, findings } = made;
  const [first] = documents;
  const says = first ? blocksText(readBlocks(first.markdown), plain) : NOTHING;
  if (words.out === undefined) return { says, findings, next: NEXT };
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

const NOTHING = 'There is nothing to put into that document: these answers lead to no questions.\n';

const NEXT =
  'keep this as documents with `--out my-result`, which adds a dated plan and letters; or change an answer by running it again.';
