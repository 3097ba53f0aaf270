import Handlebars from 'handlebars';
import { showHelper } from './escape-template.ts';
import { showValue } from './show-value.ts';
import { helpers, type Helper } from './template-helpers.ts';

/** A Handlebars of our own with the helpers that templates may use, so that nothing registered here is seen by anybody else. */
export function workshop(): typeof Handlebars {
  const made = Handlebars.create();
  made.registerHelper(showHelper, (value: unknown) => showValue(value));
  for (const [name, help] of Object.entries(helpers)) made.registerHelper(name, bare(help));
  return made;
}

/** Handlebars passes its own settings as the last value; ours never look at them. */
function bare(help: Helper): Handlebars.HelperDelegate {
  return (...values: unknown[]) => help(...values.slice(0, -1));
}

const builtIn = ['if', 'unless', 'each', 'with'];

/** How templates are compiled: no escaping for HTML, and no helper but those that are known. */
export const compiling = {
  noEscape: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(
    [...builtIn, showHelper, ...Object.keys(helpers)].map((name) => [name, true]),
  ) as Record<string, boolean> & KnownHelpers,
};

/** Conditions leave gaps behind: no line ends in spaces, and one empty line is enough. */
export function tidy(markdown: string): string {
  const lines = markdown.replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n');
  return `${lines.trim()}\n`;
}
