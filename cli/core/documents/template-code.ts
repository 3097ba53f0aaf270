import type { DocumentTemplate } from './read-template.ts';
import { partialName, type TemplateFile } from './parse-template.ts';
import { escaped } from './template.ts';
import { compiling, workshop } from './workshop.ts';

/**
 * Sound templates as program text, `{"eligibility-result":{title:…,when:…,main:…,partials:…}}`, for a page that may not make programs
 * out of text itself; `readyTemplates` takes what the text stands for.
 */
export function templateCode(
  templates: readonly DocumentTemplate[],
  partials: readonly TemplateFile[],
): string {
  const own = workshop();
  const code = (file: TemplateFile): string =>
    String(own.precompile(escaped(file), compiling)).replace(OLD_RUNTIMES, '$1');
  const entry = ({ name, head, body }: DocumentTemplate): string => {
    const named = partialsIn(body, partials).map((one) => field(partialName(one), code(one)));
    const title = JSON.stringify(head.title);
    const when = JSON.stringify({ needs: head.needs, route: head.route });
    return field(
      name,
      `{title:${title},when:${when},main:${code(body)},partials:{${named.join(',')}}}`,
    );
  };
  return `{${templates.map(entry).join(',')}}`;
}

/** What compiled templates carry for old versions of Handlebars, over and over: a third of their length. */
const OLD_RUNTIMES = /(container\.lookupProperty) \|\| function\(\w+, \w+\) \{[^}]*\}[^}]*\}/g;

const field = (name: string, code: string): string => `${JSON.stringify(name)}:${code}`;

/** The partials that a template calls, and those that they call. */
function partialsIn(
  template: TemplateFile,
  partials: readonly TemplateFile[],
  known: readonly TemplateFile[] = [],
): readonly TemplateFile[] {
  const called = partials.filter(
    (one) => !known.includes(one) && calls(template.text, partialName(one)),
  );
  return called.reduce<readonly TemplateFile[]>(
    (all, one) => partialsIn(one, partials, all),
    [...known, ...called],
  );
}

const calls = (text: string, name: string): boolean =>
  [...text.matchAll(/\{\{[~#]*>\s*([\w-]+)/g)].some(([, called]) => called === name);
