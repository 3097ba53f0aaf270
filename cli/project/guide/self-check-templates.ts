import { readTemplate, type DocumentTemplate } from '../../core/documents/read-template.ts';
import type { TemplateFile } from '../../core/documents/parse-template.ts';
import { readTemplates } from '../../io/templates.ts';

/** The templates of every document about a self-check that comes with the tool, the result first, and the parts that templates share. */
export function selfCheckTemplates(): SelfCheckTemplates {
  const { documents, partials } = readTemplates();
  const templates = documents
    .map(readTemplate)
    .flatMap((one) => (one.ok && one.template.head.each === 'self-check' ? [one.template] : []));
  const isFirst = ({ name }: DocumentTemplate) => name === FIRST;
  const others = templates.filter((one) => !isFirst(one));
  return { templates: [...templates.filter(isFirst), ...others], partials };
}

/** What was found in the folder of templates. */
export interface SelfCheckTemplates {
  readonly templates: readonly DocumentTemplate[];
  readonly partials: readonly TemplateFile[];
}

const FIRST = 'eligibility-result';
