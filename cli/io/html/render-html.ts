import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { Blocks } from '../../core/documents/block.ts';
import { headingsOf } from '../../core/documents/headings.ts';
import type { AboutDocument } from '../about-document.ts';
import { chartFigure } from './chart-figure.ts';
import { contentsOf } from './contents.ts';
import { element, textIn } from './element.ts';
import { pageStyle } from './page-style.ts';
import { scrollingTable } from './scrolling-table.ts';
import { tickBoxes } from './tick-box.ts';

/**
 * A document as one HTML page that needs nothing else: no network, no script. Made for WCAG 2.2 AA: landmarks, a skip link, headings with
 * addresses, tables that scroll inside a named region, colours that hold in light, dark and print.
 */
export function renderHtml(blocks: Blocks, about: AboutDocument): string {
  const contents = contentsOf(headingsOf(blocks));
  const main = element('main', { id: 'main' }, mainOf(blocks, about, contents));
  const skip = element('a', { href: '#main', className: ['skip'] }, [
    words('Skip to the main text'),
  ]);
  const html = element('html', { lang: about.lang }, [
    headOf(about),
    element('body', {}, [skip, main]),
  ]);
  const page: Root = { type: 'root', children: [{ type: 'doctype' }, html] };
  return `${toHtml(page)}\n`;
}

function headOf(about: AboutDocument): Element {
  return element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [words(about.title)]),
    element('meta', { name: 'description', content: about.subject ?? about.title }),
    element('meta', { name: 'author', content: about.author }),
    element('style', {}, [words(pageStyle)]),
  ]);
}

/** The list of contents stands after the title and what introduces the document. */
function mainOf(
  blocks: Blocks,
  about: AboutDocument,
  contents: readonly Element[],
): ElementContent[] {
  const parts = withAddresses(blocks).map(tickBoxes).map(chartFigure);
  const named = nameTables(parts, about.title);
  const before = named.findIndex((part) => part.type === 'element' && part.tagName === 'h2');
  return before < 0 ? named : [...named.slice(0, before), ...contents, ...named.slice(before)];
}

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

function words(value: string): ElementContent {
  return { type: 'text', value };
}
