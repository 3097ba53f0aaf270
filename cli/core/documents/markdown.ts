/** A piece of Markdown made by a template helper: its words are already escaped and go into the document as they are. */
export interface Markdown {
  readonly markdown: string;
}

/** Tells finished Markdown from ordinary text that still has to be escaped. */
export function isMarkdown(value: unknown): value is Markdown {
  return typeof value === 'object' && value !== null && 'markdown' in value;
}
