import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';

/** What can be wrong with one expression of a template. */
export interface Trouble {
  readonly kind:
    | 'unknown-field'
    | 'unknown-helper'
    | 'unknown-partial'
    | 'unknown-block'
    | 'not-a-list'
    | 'not-a-word'
    | 'unsupported';
  /** What the template says. */
  readonly word?: string;
  /** The part of it that is not known, where that is less than the whole. */
  readonly step?: string;
  /** What it could have said. */
  readonly known?: readonly string[];
}

/** The finding for a wrong expression, at its place in the template. */
export function templateProblem(
  file: string,
  loc: hbs.AST.SourceLocation,
  trouble: Trouble,
): Diagnostic {
  const at = { file, line: loc.start.line, column: loc.start.column + 1 };
  return {
    code: `template/${trouble.kind}`,
    severity: 'error',
    message: messages[trouble.kind](trouble),
    at: { ...at, endLine: loc.end.line, endColumn: loc.end.column + 1 },
    advice: adviceFor(trouble),
    basis: 'format',
  };
}

const messages: Readonly<Record<Trouble['kind'], (trouble: Trouble) => string>> = {
  'unknown-field': ({ word, step }) =>
    step === '../'
      ? `“${word}” goes up further than there is anything to reach.`
      : step === word
        ? `There is no “${word}” here.`
        : `There is no “${step}” in “${word}”.`,
  'unknown-helper': ({ word }) => `There is no helper “${word}”.`,
  'unknown-partial': ({ word }) => `There is no partial “${word}”.`,
  'unknown-block': ({ word }) => `“{{#${word}}}” is not a block that templates use.`,
  'not-a-list': () => 'This loop visits something that is not a list.',
  'not-a-word': () => 'This prints a list or a group of fields as if it were a word.',
  unsupported: () => 'This kind of Handlebars expression is not used here.',
};

function adviceFor({ kind, word = '', step = word, known = [] }: Trouble): string {
  const meant = suggest(step, known);
  if (meant) return `Did you mean “${meant}”?`;
  if (kind === 'unknown-block') return 'Use #if, #unless, #each or #with.';
  if (kind === 'not-a-word') return 'Name one field of it, or use #each or the “list” helper.';
  if (kind === 'unsupported')
    return 'Use fields, helpers, #if, #unless, #each, #with and {{> partial}}.';
  if (known.length === 0) return 'Look at the data that this template is given.';
  return `What can be used here: ${known.join(', ')}.`;
}
