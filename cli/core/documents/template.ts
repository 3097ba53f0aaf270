import Handlebars from 'handlebars';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { escapeTemplate, showHelper } from './escape-template.ts';
import { helpers, type Helper } from './template-helpers.ts';
import { lintTemplate } from './lint.ts';
import { parseTemplate, partialName, type TemplateFile } from './parse-template.ts';
import { showValue } from './show-value.ts';

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
  const workshop = prepare(partials);
  const run = workshop.compile(escaped(template), options);
  return { ok: true, render: (data) => tidy(run(data)) };
}

const builtIn = ['if', 'unless', 'each', 'with'];
const options = {
  noEscape: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(
    [...builtIn, showHelper, ...Object.keys(helpers)].map((name) => [name, true]),
  ) as Record<string, boolean> & KnownHelpers,
};

/** A Handlebars of our own, so that nothing registered here is seen by anybody else. */
function prepare(partials: readonly TemplateFile[]): typeof Handlebars {
  const workshop = Handlebars.create();
  workshop.registerHelper(showHelper, (value: unknown) => showValue(value));
  for (const [name, help] of Object.entries(helpers)) workshop.registerHelper(name, bare(help));
  for (const partial of partials)
    workshop.registerPartial(partialName(partial), workshop.compile(escaped(partial), options));
  return workshop;
}

/** Handlebars passes its own settings as the last value; ours never look at them. */
function bare(help: Helper): Handlebars.HelperDelegate {
  return (...values: unknown[]) => help(...values.slice(0, -1));
}

function escaped(template: TemplateFile) {
  const tree = parseTemplate(template);
  if ('code' in tree) throw new Error(tree.message);
  return escapeTemplate(tree);
}

/** Conditions leave gaps behind: no line ends in spaces, and one empty line is enough. */
function tidy(markdown: string): string {
  const lines = markdown.replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n');
  return `${lines.trim()}\n`;
}
