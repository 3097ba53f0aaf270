import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { Blocks } from '../../core/documents/block.ts';
import { headingsOf } from '../../core/documents/headings.ts';
import { chartFigure } from './chart-figure.ts';
import { contentsOf } from './contents.ts';
import { textIn } from './element.ts';
import { scrollingTable } from './scrolling-table.ts';
import { tickBoxes } from './tick-box.ts';

/** The parts of a document as HTML. The list of contents stands after the title and what introduces the document. */
export function documentParts(blocks: Blocks, title: string): ElementContent[] {
  const contents = contentsOf(headingsOf(blocks));
  const parts = withAddresses(blocks).map(tickBoxes).map(chartFigure);
  const named = nameTables(parts, title);
  const before = named.findIndex((part) => part.type === 'element' && part.tagName === 'h2');
  return before < 0 ? named : [...named.slice(0, before), ...contents, ...named.slice(before)];
}

/** The same as text, escaped: what stands inside `main` of the finished page. */
export const documentHtml = (blocks: Blocks, title: string): string =>
  toHtml(documentParts(blocks, title));

function withAddresses(blocks: Blocks): ElementContent[] {
  const tree = toHast(blocks, { allowDangerousHtml: false }) as Root;
  const addresses = headingsOf(blocks).map(({ address }) => address);
  let next = 0;
  return (tree.children as ElementContent[]).map((part) => {
    if (part.type !== 'element' || !/^h[1-6]$/.test(part.tagName)) return part;
    const id = addresses[next] ?? '';
    next += 1;
    return { ...part, properties: { ...part.properties, id } };
  });
}

/** Each table is named after the heading above it, and numbered from the second with that name on. */
function nameTables(parts: readonly ElementContent[], title: string): ElementContent[] {
  const seen = new Map<string, number>();
  let heading = title;
  const nextName = (): string => {
    const count = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, count);
    return count === 1 ? `Table: ${heading}` : `Table ${count}: ${heading}`;
  };
  return parts.map((part) => {
    if (part.type === 'element' && /^h[1-6]$/.test(part.tagName)) heading = textIn(part);
    return scrollingTable(part, nextName);
  });
}
