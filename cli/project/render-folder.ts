import { join } from 'node:path';
import type { Outcome } from '../command.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { readBlocks } from '../core/documents/blocks.ts';
import type { Document } from '../core/documents/make-documents.ts';
import { isFile } from '../io/files-exist.ts';
import type { AboutDocument } from '../io/about-document.ts';
import { findingsIn } from './check-opened.ts';
import { documentsOf } from './documents-of.ts';
import type { OpenCompetition } from './open-competition.ts';
import { readResult } from './read-result.ts';
import { outFolder } from './score-folder.ts';

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
  const errors = findingsIn(competition, options.today).filter(
    ({ severity }) => severity === 'error',
  );
  const stops = errors.filter(({ code }) => /^(source|spec|tender|rules|files)\//.test(code));
  if (!facts || stops.length > 0) return { findings: errors, texts, exit };
  const folder = outFolder(options.out, facts);
  const result = readResult(competition, join(folder, 'result.yaml'));
  const made = documentsOf(competition, facts, { result: result.result, wanted: options.doc });
  const findings = [...result.findings, ...made.findings];
  if (made.documents.length === 0)
    return { findings, texts, says: made.says, exit: made.unknown ? 2 : 0 };
  const about = {
    lang: 'en-GB',
    date: facts.tender.procurement.commenced_on,
    author: facts.tender.buyer.name,
  };
  const files = await inForms(made.documents, options.to, about);
  return {
    says: made.says,
    findings: [...findings, ...files.findings],
    texts,
    writes: { folder, files: files.files, force: options.force },
    ...(isFile(join(folder, 'result.yaml'))
      ? {}
      : {
          next: '`fairlot score` works out the result; then the report and the letters can be made.',
        }),
  };
}

type Shared = Pick<AboutDocument, 'lang' | 'date' | 'author'>;

async function inForms(documents: readonly Document[], to: readonly string[], shared: Shared) {
  const files = new Map<string, string | Uint8Array>();
  const findings: Diagnostic[] = [];
  for (const document of documents) {
    const about = { ...shared, title: document.title, runningTitle: document.title };
    const blocks = readBlocks(document.markdown);
    if (to.includes('md')) files.set(`${document.name}.md`, document.markdown);
    if (to.includes('html')) {
      const { renderHtml } = await import('../io/html/render-html.ts');
      files.set(`${document.name}.html`, renderHtml(blocks, about));
    }
    if (to.includes('pdf')) {
      const { renderPdf } = await import('../io/pdf/render-pdf.ts');
      const { bytes, missingGlyphs } = await renderPdf(blocks, about);
      files.set(`${document.name}.pdf`, bytes);
      if (missingGlyphs.length > 0) findings.push(missing(document, missingGlyphs));
    }
  }
  return { files, findings };
}

const missing = ({ name }: Document, glyphs: readonly string[]): Diagnostic => ({
  code: 'files/missing-letters',
  severity: 'warning',
  message: `The font of the PDF lacks these letters, which appear as “?”: ${glyphs.join(' ')}`,
  at: { file: `${name}.pdf`, line: 1, column: 1, endLine: 1, endColumn: 1 },
  advice: 'Write them in another way, or give readers the HTML, which has them.',
});
