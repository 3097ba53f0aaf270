import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { withCharts } from '../../core/documents/chart.ts';
import { readBlocks } from '../../core/documents/blocks.ts';
import type { Document } from '../../core/documents/make-documents.ts';
import { chartText } from '../../reports/page/chart-text.ts';
import type { AboutDocument } from '../../io/about-document.ts';

/** Finished files by path, and what to know of them. */
export interface FormsMade {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly findings: readonly Diagnostic[];
}

/** What all documents of a competition share. */
export type Shared = Pick<AboutDocument, 'lang' | 'date' | 'author'>;

/** Every document in each form that was asked for: `md`, `html`, `pdf`. */
export async function inForms(
  documents: readonly Document[],
  to: readonly string[],
  shared: Shared,
): Promise<FormsMade> {
  const made: FormsMade[] = [];
  for (const document of documents) {
    if (to.includes('md'))
      made.push(one(`${document.name}.md`, withCharts(document.markdown, chartText)));
    if (to.includes('html')) made.push(await asHtml(document, shared));
    if (to.includes('pdf')) made.push(await asPdf(document, shared));
  }
  return {
    files: new Map(made.flatMap(({ files }) => [...files])),
    findings: made.flatMap(({ findings }) => findings),
  };
}

const one = (path: string, content: string | Uint8Array): FormsMade => ({
  files: new Map([[path, content]]),
  findings: [],
});

const about = ({ title }: Document, shared: Shared): AboutDocument => ({
  ...shared,
  title,
  runningTitle: title,
});

async function asHtml(document: Document, shared: Shared): Promise<FormsMade> {
  const { renderHtml } = await import('../../io/html/render-html.ts');
  const page = renderHtml(readBlocks(document.markdown), about(document, shared));
  return one(`${document.name}.html`, page);
}

async function asPdf(document: Document, shared: Shared): Promise<FormsMade> {
  const { renderPdf } = await import('../../io/pdf/render-pdf.ts');
  const blocks = readBlocks(document.markdown);
  const { bytes, missingGlyphs } = await renderPdf(blocks, about(document, shared));
  const findings = missingGlyphs.length > 0 ? [missing(document, missingGlyphs)] : [];
  return { ...one(`${document.name}.pdf`, bytes), findings };
}

const missing = ({ name }: Document, glyphs: readonly string[]): Diagnostic => ({
  code: 'files/missing-letters',
  severity: 'warning',
  message: `The font of the PDF lacks these letters, which appear as “?”: ${glyphs.join(' ')}`,
  at: { file: `${name}.pdf`, line: 1, column: 1, endLine: 1, endColumn: 1 },
  advice: 'Write them in another way, or give readers the HTML, which has them.',
});
