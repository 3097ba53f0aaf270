import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { escapeTemplate } from './escape-template.ts';
import { lintTemplate } from './lint.ts';
import {
  parseTemplate,
  partialName,
  type TemplateFile,
  type TemplateTree,
} from './parse-template.ts';
import { compiling, tidy, workshop } from './workshop.ts';

/** A template that can be used, or everything that is wrong with it. */
export type CompiledTemplate =
  | { readonly ok: true; readonly render: (data: object) => string }
  | { readonly ok: false; readonly problems: readonly Diagnostic[] };

/**
 * A template made ready to write Markdown from data. `{{field}}` shows text exactly as it was typed, with nothing in it
 * turning into structure; `{{{field}}}` lets Markdown through. Unknown helpers and partials are problems.
 */
export function compileTemplate(
  template: TemplateFile,
  partials: readonly TemplateFile[] = [],
): CompiledTemplate {
  const problems = lintTemplate(template, partials, true);
  if (problems.length > 0) return { ok: false, problems };
  const own = workshop();
  for (const partial of partials)
    own.registerPartial(partialName(partial), own.compile(escaped(partial), compiling));
  const run = own.compile(escaped(template), compiling);
  return { ok: true, render: (data) => tidy(run(data)) };
}

/** The statements of a template that is known to be sound, with every plain `{{…}}` escaped for Markdown. */
export function escaped(template: TemplateFile): TemplateTree {
  const tree = parseTemplate(template);
  if ('code' in tree) throw new Error(tree.message);
  return escapeTemplate(tree);
}
