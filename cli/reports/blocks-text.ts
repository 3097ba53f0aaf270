import type { Block, BlockContent, Blocks } from '../core/documents/block.ts';
import { printable } from '../core/diagnostics/printable.ts';
import { readChart } from '../core/documents/chart.ts';
import { tableText } from './page/page-text.ts';
import { chartText } from './page/chart-text.ts';
import type { Painter } from './report.ts';
import { wrap } from './wrap.ts';

/** A document for a terminal of 80 columns: headings stand out, lists hang, and a table that is too wide becomes a list of its rows. */
export const blocksText = ({ children }: Blocks, paint: Painter): string =>
  `${children.map((block) => blockText(block, paint)).join('\n\n')}\n`;

function blockText(block: BlockContent, paint: Painter): string {
  switch (block.type) {
    case 'heading':
      return heading(wordsIn(block), block.depth, paint);
    case 'list':
      return block.children
        .map((item, at) => itemText(item, block.ordered ? at + 1 : undefined))
        .join('\n');
    case 'table': {
      const [head = [], ...rows] = block.children.map((row) => row.children.map(wordsIn));
      return tableText(head, rows);
    }
    case 'blockquote':
      return block.children.map((part) => wrap(wordsIn(part), '  ')).join('\n\n');
    case 'code':
      return block.lang === 'chart' ? chartText(readChart(block.value)) : printable(block.value);
    default:
      return wrap(wordsIn(block));
  }
}

const heading = (words: string, depth: number, paint: Painter): string =>
  depth === 1
    ? paint.strong(wrap(words))
    : `${depth === 2 ? '\n' : ''}${paint.strong(wrap(words))}`;

function itemText(item: Block, number: number | undefined): string {
  const lead = number === undefined ? '- ' : `${number}. `;
  const hang = ' '.repeat(lead.length);
  return lead + wrap(wordsIn(item), hang).slice(hang.length);
}

/** The words of a block without their marks. Whatever could move the cursor is made visible. */
function wordsIn(block: Block): string {
  if ('value' in block) return printable(block.value);
  if (block.type === 'break') return ' ';
  return 'children' in block
    ? block.children.map(wordsIn).join(block.type === 'listItem' ? ' ' : '')
    : '';
}
