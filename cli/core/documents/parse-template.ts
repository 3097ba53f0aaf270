import Handlebars from 'handlebars';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A template or partial: where it lives and what it says. A partial is called by its file name without `.hbs`. */
export interface TemplateFile {
  readonly file: string;
  readonly text: string;
}

/** A template taken apart into its statements. */
export type TemplateTree = hbs.AST.Program;

/** The statements of a template, or the reason why it cannot be read, with its line. */
export function parseTemplate(template: TemplateFile): TemplateTree | Diagnostic {
  try {
    return Handlebars.parse(template.text);
  } catch (error) {
    return unreadable(template, error as Error & { lineNumber?: number; column?: number });
  }
}

/** The name that templates call a partial by: `templates/partials/lot-table.hbs` is `lot-table`. */
export function partialName(partial: TemplateFile): string {
  return (partial.file.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]+$/, '');
}

function unreadable(
  template: TemplateFile,
  error: Error & { lineNumber?: number; column?: number },
): Diagnostic {
  const said = /on line (\d+)/.exec(error.message)?.[1];
  const line = error.lineNumber ?? Number(said ?? 1);
  const column = (error.column ?? 0) + 1;
  return {
    code: 'template/unreadable',
    severity: 'error',
    message: `This template cannot be read: ${reason(error.message)}.`,
    at: { file: template.file, line, column, endLine: line, endColumn: column },
    advice: 'Check that every {{#block}} has its {{/block}} and every {{ its }}.',
  };
}

function reason(message: string): string {
  const doesNotMatch = /(\S+) doesn't match (\S+)/.exec(message);
  if (doesNotMatch) return `{{#${doesNotMatch[1]}}} is closed by {{/${doesNotMatch[2]}}}`;
  const unexpected = /got '(\w+)'/.exec(message)?.[1];
  if (unexpected === 'EOF') return 'it ends before everything in it is closed';
  return `something here is not Handlebars${unexpected ? ` (${unexpected})` : ''}`;
}
