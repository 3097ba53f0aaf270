import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TemplateFile } from './parse-template.ts';
import type { DocumentTemplate } from './read-template.ts';
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
    name: line(head.file, subject),
    title: line(head.title, subject),
    markdown: made.render(subject),
  }));
  return { documents, findings: [] };
}

/** A title or file name, with its fields filled in as they are. */
function line(text: string, subject: object): string {
  return text.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_, path: string) => {
    const value = path
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], subject);
    return String(value ?? '');
  });
}
