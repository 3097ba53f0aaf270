import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { didYouMean } from '../core/diagnostics/suggest.ts';
import { makeDocuments, type Document } from '../core/documents/make-documents.ts';
import { readTemplate, type DocumentTemplate } from '../core/documents/read-template.ts';
import type { ResultView } from '../core/guide/result-view.ts';
import { readTemplates } from '../io/templates.ts';

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
  const { documents, partials } = readTemplates();
  const read = documents.map(readTemplate);
  const templates = read
    .flatMap((one) => (one.ok && one.template.head.each === 'self-check' ? [one.template] : []))
    .toSorted((one, other) => Number(other.name === FIRST) - Number(one.name === FIRST));
  const unknown = wanted.find((name) => !templates.some((template) => template.name === name));
  if (unknown !== undefined) return { ok: false, says: noSuch(unknown, templates) };
  const chosen = templates.filter((one) =>
    wanted.length > 0 ? wanted.includes(one.name) : isCalledFor(one, view),
  );
  const made = chosen
    .filter(({ head }) => head.needs === undefined || head.needs in view)
    .map((template) => makeDocuments(template, partials, [view]));
  return {
    ok: true,
    documents: made.flatMap((one) => one.documents),
    findings: made.flatMap((one) => one.findings),
  };
}

const FIRST = 'eligibility-result';

/** A document about one way to take part is made where that way is not closed in every lot. */
const isCalledFor = ({ head }: DocumentTemplate, { ways }: ResultView): boolean =>
  head.route === undefined ||
  ways.some(({ name, best }) => name === head.route && best !== 'closed');

const noSuch = (name: string, templates: readonly DocumentTemplate[]): string => {
  const known = templates.map((template) => template.name);
  return `There is no document \`${name}\`.${didYouMean(name, known)}\nThe documents are: ${known.join(', ')}.\n`;
};
