import type { Outcome } from '../../command.ts';
import type { CompetitionFacts } from '../../core/competition/facts.ts';
import { readBlocks } from '../../core/documents/blocks.ts';
import { pageMarkdown } from '../../reports/page/page-markdown.ts';
import { pageText } from '../../reports/page/page-text.ts';
import type { Page } from '../../reports/page/page.ts';
import { plain } from '../../reports/report.ts';

/** Whose page it is, what its files are called, where they go, and what a person would do next. */
export interface PageOutcome {
  readonly facts: CompetitionFacts;
  readonly name: string;
  readonly options: { readonly out: string | undefined; readonly force: boolean };
  readonly next: string;
}

/** A page for the screen, which may be shorter, and the whole for files. */
export interface Pages {
  readonly shown: Page;
  readonly whole: Page;
}

/** Says a page on the screen, and plans to write it as HTML and Markdown where a folder was named. */
export async function sayOrWritePage(
  { shown, whole: page }: Pages,
  { facts, name, options, next }: PageOutcome,
): Promise<Outcome> {
  const said = { says: pageText(shown, plain), next };
  const { out: folder, force } = options;
  if (folder === undefined) return said;
  const { renderHtml } = await import('../../io/html/render-html.ts');
  const { tender } = facts;
  const about = {
    lang: 'en-GB',
    date: tender.procurement.commenced_on,
    author: tender.buyer.name,
    title: page.title,
    runningTitle: page.title,
  };
  const html = renderHtml(readBlocks(pageMarkdown(page, 'data')), about);
  const files = new Map([
    [`${name}.html`, html],
    [`${name}.md`, pageMarkdown(page, 'text')],
  ]);
  return { ...said, writes: { folder, files, force } };
}
