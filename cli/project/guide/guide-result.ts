import type { Outcome } from '../../command.ts';
import { readBlocks } from '../../core/documents/blocks.ts';
import { makeDocuments } from '../../core/documents/make-documents.ts';
import { readTemplate } from '../../core/documents/read-template.ts';
import { decisionView } from '../../core/guide/views/decision-view.ts';
import type { Sitting } from '../../core/guide/sitting.ts';
import { readTemplates } from '../../io/templates.ts';
import { asJson } from '../../reports/as-json.ts';
import { blocksText } from '../../reports/blocks-text.ts';
import { plain } from '../../reports/report.ts';
import type { GuideDesk } from './guide-desk.ts';
import { inForms } from '../documents/in-forms.ts';

/** What came of a guide about one decision: on the terminal, for other programs, and as a document to file where a folder is named. */
export async function guideResult({ guide, words }: GuideDesk, sitting: Sitting): Promise<Outcome> {
  const view = decisionView(guide, sitting);
  if (words.format === 'json') return { says: asJson(view) };
  const { documents, partials } = readTemplates();
  const made = documents
    .map(readTemplate)
    .flatMap((one) => (one.ok && one.template.head.each === 'guide' ? [one.template] : []))
    .map((template) => makeDocuments(template, partials, [view]));
  const pages = made.flatMap((one) => one.documents);
  const findings = made.flatMap((one) => one.findings);
  const says = pages.map(({ markdown }) => blocksText(readBlocks(markdown), plain)).join('\n');
  if (words.out === undefined) return { says, findings, next: NEXT };
  const about = { lang: 'en-GB', date: words.today, author: 'Fairlot' };
  const files = await inForms(pages, words.to, about);
  return {
    says,
    findings: [...findings, ...files.findings],
    writes: { folder: words.out, files: files.files, force: words.force },
  };
}

const NEXT = 'file this with `--out decision`, or change an answer by running it again.';
