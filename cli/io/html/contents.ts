import type { Element } from 'hast';
import type { Heading } from '../../core/documents/headings.ts';
import { element } from './element.ts';

/** A list of contents for a document with more than five sections; none for a shorter one. */
export function contentsOf(headings: readonly Heading[]): readonly Element[] {
  const sections = headings.filter(({ level }) => level === 2);
  if (sections.length <= 5) return [];
  const id = freeId('contents', headings);
  const title = element('h2', { id }, [{ type: 'text', value: 'Contents' }]);
  const list = element('ol', {}, sections.map(lineOf));
  return [element('nav', { ariaLabelledBy: [id] }, [title, list])];
}

function lineOf({ address, words }: Heading): Element {
  const link = element('a', { href: `#${address}` }, [{ type: 'text', value: words }]);
  return element('li', {}, [link]);
}

function freeId(wanted: string, headings: readonly Heading[]): string {
  return headings.some(({ address }) => address === wanted) ? `${wanted}-list` : wanted;
}
