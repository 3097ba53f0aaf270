import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Blocks } from '../../core/documents/block.ts';
import type { AboutDocument } from '../about-document.ts';
import { documentParts } from './document-parts.ts';
import { element } from './element.ts';
import { pageStyle } from './page-style.ts';

/**
 * A document as one HTML page that needs nothing else: no network, no script. Made for WCAG 2.2 AA: landmarks, a skip link, headings with
 * addresses, tables that scroll inside a named region, colours that hold in light, dark and print.
 */
export function renderHtml(blocks: Blocks, about: AboutDocument): string {
  const main = element('main', { id: 'main' }, documentParts(blocks, about.title));
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

function words(value: string): ElementContent {
  return { type: 'text', value };
}
