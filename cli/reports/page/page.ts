import type { Chart } from '../../core/documents/chart.ts';

/** A report as parts, which can be shown on a terminal, as Markdown and as HTML. Each part says the same in each. */
export interface Page {
  readonly title: string;
  readonly parts: readonly PagePart[];
}

/** A heading, a paragraph, a list, a table or a chart. */
export type PagePart =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly says: string }
  | { readonly kind: 'says'; readonly says: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'chart'; readonly chart: Chart };

/** A heading of the second or third level. */
export const heading = (level: 2 | 3, says: string): PagePart => ({ kind: 'heading', level, says });

/** A paragraph. */
export const says = (text: string): PagePart => ({ kind: 'says', says: text });

/** A list; nothing when there is nothing in it. */
export const list = (items: readonly string[]): readonly PagePart[] =>
  items.length > 0 ? [{ kind: 'list', items }] : [];

/** A table; nothing when it has no rows. */
export const tableOf = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly PagePart[] => (rows.length > 0 ? [{ kind: 'table', head, rows }] : []);
