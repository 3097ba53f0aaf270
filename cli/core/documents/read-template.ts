import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readSource } from '../source/source.ts';
import { checkShape } from '../spec/validate.ts';
import type { WrittenTemplate } from '../spec/written.generated.ts';
import type { TemplateFile } from './parse-template.ts';

/** A document template: its head, which says what it is for, and its body. */
export interface DocumentTemplate {
  readonly name: string;
  readonly head: WrittenTemplate;
  readonly body: TemplateFile;
}

/** A template that was read, or what is wrong with its head. */
export type ReadTemplate =
  | { readonly ok: true; readonly template: DocumentTemplate }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] };

/** Reads a template file: a head of YAML between two lines of `---`, then Markdown with fields in double braces. */
export function readTemplate({ file, text }: TemplateFile): ReadTemplate {
  const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  const { source, findings } = readSource(file, head);
  const wrong = source ? checkShape(source) : findings;
  if (!source || wrong.length > 0) return { ok: false, findings: wrong };
  // Lines are kept where they stand in the file, so that findings point at the right one.
  const above = '\n'.repeat(head.split('\n').length + 1);
  const name = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.md\.hbs$/, '');
  const template = {
    name,
    head: source.data as WrittenTemplate,
    body: { file, text: above + body },
  };
  return { ok: true, template };
}
