import { escapeMarkdown } from '../../core/documents/escape-markdown.ts';
import { chartText } from './chart-text.ts';
import { chartBlock } from '../../core/documents/chart.ts';
import type { Page, PagePart } from './page.ts';

/** How a chart is put into Markdown: `text` as a drawing in signs, `data` for a page that draws it. */
export type ChartAs = 'text' | 'data';

/** A report as Markdown. */
export function pageMarkdown({ title, parts }: Page, charts: ChartAs): string {
  const all = [`# ${escapeMarkdown(title)}`, ...parts.map((part) => partMarkdown(part, charts))];
  return `${all.join('\n\n')}\n`;
}

function partMarkdown(part: PagePart, charts: ChartAs): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${escapeMarkdown(part.says)}`;
    case 'says':
      return escapeMarkdown(part.says);
    case 'list':
      return part.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'table':
      return tableMarkdown(part.head, part.rows);
    case 'chart':
      return charts === 'text' ? fenced('', chartText(part.chart)) : chartBlock(part.chart);
  }
}

const fenced = (language: string, text: string): string =>
  `\`\`\`${language}\n${text.replace(/`/g, "'")}\n\`\`\``;

function tableMarkdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => escapeMarkdown(cell) || ' ').join(' | ')} |`;
  const aligned = head.map((_, column) =>
    rows.every((row) => /^[−£]*[\d,.]*%?$|^–$/.test(row[column] ?? '')) ? '---:' : '---',
  );
  return [line(head), `| ${aligned.join(' | ')} |`, ...rows.map(line)].join('\n');
}
