import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { didYouMean } from '../../core/diagnostics/suggest.ts';
import { makeDocuments, type Document } from '../../core/documents/make-documents.ts';
import type { DocumentTemplate } from '../../core/documents/read-template.ts';
import { hasNeeds, isCalledFor } from '../../core/guide/views/called-for.ts';
import type { ResultView } from '../../core/guide/views/result-view.ts';
import { selfCheckTemplates } from './self-check-templates.ts';

/** Documents about a self-check, or the sentence that says which document there is not. */
export type SelfCheckDocuments =
  | {
      readonly ok: true;
      readonly documents: readonly Document[];
      readonly findings: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly says: string };

/** The documents that these answers call for, the result first; or those that were asked for by name. */
export function selfCheckDocuments(
  view: ResultView,
  wanted: readonly string[],
): SelfCheckDocuments {
  const { templates, partials } = selfCheckTemplates();
  const unknown = wanted.find((name) => !templates.some((template) => template.name === name));
  if (unknown !== undefined) return { ok: false, says: noSuch(unknown, templates) };
  const chosen = templates.filter(({ name, head }) =>
    wanted.length > 0 ? wanted.includes(name) && hasNeeds(head, view) : isCalledFor(head, view),
  );
  const made = chosen.map((template) => makeDocuments(template, partials, [view]));
  return {
    ok: true,
    documents: made.flatMap((one) => one.documents),
    findings: made.flatMap((one) => one.findings),
  };
}

const noSuch = (name: string, templates: readonly DocumentTemplate[]): string => {
  const known = templates.map((template) => template.name);
  return `There is no document \`${name}\`.${didYouMean(name, known)}\nThe documents are: ${known.join(', ')}.\n`;
};
