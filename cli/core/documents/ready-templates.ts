import type { WrittenTemplate } from '../spec/written.generated.ts';
import { fillTitle } from './fill-title.ts';
import { tidy, workshop } from './workshop.ts';

/** A template that was compiled before: what `templateCode` writes, once it is read as a program. */
export interface ReadyTemplate {
  readonly title: string;
  /** When it is made, as its head says. */
  readonly when: Pick<WrittenTemplate, 'needs' | 'route'>;
  readonly main: TemplateSpecification;
  readonly partials: Readonly<Record<string, TemplateSpecification>>;
}

/** A document from a template that was compiled before: its title and its Markdown, word for word what `makeDocuments` gives. */
export function makeReady({ title, main, partials }: Omit<ReadyTemplate, 'when'>, subject: object) {
  const own = workshop();
  for (const [name, partial] of Object.entries(partials))
    own.registerPartial(name, own.template(partial));
  return { title: fillTitle(title, subject), markdown: tidy(own.template(main)(subject)) };
}
