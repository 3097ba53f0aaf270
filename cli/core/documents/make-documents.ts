import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TemplateFile } from './parse-template.ts';
import type { DocumentTemplate } from './read-template.ts';
import { fillTitle } from './fill-title.ts';
import { compileTemplate } from './template.ts';

/** A finished document in Markdown. `name` is its path in the output folder, without an ending. */
export interface Document {
  readonly name: string;
  readonly title: string;
  readonly markdown: string;
}

/** Documents, and what is wrong with the templates that could not be used. */
export interface MadeDocuments {
  readonly documents: readonly Document[];
  readonly findings: readonly Diagnostic[];
}

/** Makes one document from a template for each thing it is about; `subjects` are what it may show. */
export function makeDocuments(
  { head, body }: DocumentTemplate,
  partials: readonly TemplateFile[],
  subjects: readonly object[],
): MadeDocuments {
  const made = compileTemplate(body, partials);
  if (!made.ok) return { documents: [], findings: made.problems };
  const documents = subjects.map((subject) => ({
    name: fillTitle(head.file, subject),
    title: fillTitle(head.title, subject),
    markdown: made.render(subject),
  }));
  return { documents, findings: [] };
}
