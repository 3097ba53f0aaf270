import type { Outcome } from '../command.ts';
import { readBlocks } from '../core/documents/blocks.ts';
import { makeDocuments, type Document } from '../core/documents/make-documents.ts';
import { readTemplate } from '../core/documents/read-template.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { resultView, type ResultView } from '../core/guide/result-view.ts';
import type { Sitting } from '../core/guide/sitting.ts';
import { readTemplates } from '../io/templates.ts';
import { asJson } from '../reports/as-json.ts';
import { blocksText } from '../reports/blocks-text.ts';
import { plain } from '../reports/report.ts';
import { inForms } from './in-forms.ts';
import type { SelfCheckDesk } from './self-check-desk.ts';

/** The result of a self-check: on the terminal, for other programs, and as documents in a folder where one is named. */
export async function selfCheckResult(
  { guide, words }: SelfCheckDesk,
  sitting: Sitting,
): Promise<Outcome> {
  const view = resultView(guide, sitting);
  if (words.format === 'json') return { says: asJson(dataOf(view)) };
  const { documents, findings } = documentsOf(view);
  const [first] = documents;
  const says = first ? blocksText(readBlocks(first.markdown), plain) : '';
  if (words.out === undefined) return { says, findings, next: NEXT };
  const about = { lang: 'en-GB', date: words.today, author: 'Fairlot' };
  const made = await inForms(documents, ['md', 'html', 'pdf'], about);
  return {
    says,
    findings: [...findings, ...made.findings],
    writes: { folder: words.out, files: made.files, force: words.force },
  };
}

/** Without the whole tender and the whole file of the organisation, which whoever asks has already. */
const dataOf = ({ tender, organisation, ...result }: ResultView): object => ({
  tender: tender.id,
  organisation: organisation['id'],
  ...result,
});

const NEXT =
  'keep this as documents with `--out my-result`, or change an answer by running it again.';

interface Made {
  readonly documents: readonly Document[];
  readonly findings: readonly Diagnostic[];
}

/** Every document about a self-check that comes with the tool, the result first. */
function documentsOf(view: object): Made {
  const { documents, partials } = readTemplates();
  const read = documents.map(readTemplate);
  const templates = read
    .flatMap((one) => (one.ok && one.template.head.each === 'self-check' ? [one.template] : []))
    .toSorted((one) => (one.name === FIRST ? -1 : 0));
  const made = templates.map((template) => makeDocuments(template, partials, [view]));
  return {
    documents: made.flatMap((one) => one.documents),
    findings: made.flatMap((one) => one.findings),
  };
}

const FIRST = 'eligibility-result';
