import type { Block, BlockContent, Blocks } from '../core/documents/block.ts';
import { printable } from '../core/diagnostics/printable.ts';
import { readChart } from '../core/documents/chart.ts';
import { chartText } from './page/chart-text.ts';
import { rowsText } from './rows-text.ts';
import type { Painter } from './report.ts';
import { wrap } from './wrap.ts';

/** A document for a terminal of 80 columns: headings stand out, lists hang, and a table that is too wide becomes a list of its rows. */
export const blocksText = ({ children }: Blocks, paint: Painter): string =>
  `${blocksIn(children, { paint, width: 80 })}\n`;

/** How a part is shown: with what paint, and on how many columns. */
interface Page {
  readonly paint: Painter;
  readonly width: number;
}

const blocksIn = (blocks: readonly BlockContent[], page: Page): string =>
  blocks.map((block) => blockText(block, page)).join('\n\n');

function blockText(block: BlockContent, page: Page): string {
  const { paint, width } = page;
  switch (block.type) {
    case 'heading':
      return heading(wordsIn(block), block.depth, paint);
    case 'list':
      return block.children
        .map((item, at) => itemText(item, block.ordered ? at + 1 : undefined, page))
        .join('\n');
    case 'table': {
      const [head = [], ...rows] = block.children.map((row) => row.children.map(wordsIn));
      return rowsText(head, rows);
    }
    case 'blockquote':
      return shifted(blocksIn(block.children, { paint, width: width - 2 }), '  ');
    case 'thematicBreak':
      return '-'.repeat(width);
    case 'code':
      return block.lang === 'chart' ? chartText(readChart(block.value)) : printable(block.value);
    default:
      return wrap(wordsIn(block), '', width);
  }
}

const heading = (words: string, depth: number, paint: Painter): string => {
  const line = paint.strong(wrap(words));
  if (depth === 1) return `${line}\n${'='.repeat(Math.min(80, words.length))}`;
  return depth === 2 ? `\n${line}\n${'-'.repeat(Math.min(80, words.length))}` : line;
};

/** What stands in an item hangs under its first word. */
function itemText(item: Block, number: number | undefined, page: Page): string {
  const isToTick = 'checked' in item && item.checked === false;
  const lead = isToTick ? '[ ] ' : number === undefined ? '- ' : `${number}. `;
  const hang = ' '.repeat(lead.length);
  const inside = 'children' in item ? (item.children as readonly BlockContent[]) : [];
  const parts = inside.map((block) =>
    blockText(block, { ...page, width: page.width - lead.length }),
  );
  return lead + shifted(parts.join('\n'), hang).slice(hang.length);
}

const shifted = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

/** The words of a block without their marks. Whatever could move the cursor is made visible. */
function wordsIn(block: Block): string {
  if ('value' in block) return printable(block.value);
  if (block.type === 'break') return ' ';
  return 'children' in block ? block.children.map(wordsIn).join('') : '';
}
