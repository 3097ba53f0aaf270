import type { Element, ElementContent } from 'hast';
import { element, textIn } from './element.ts';

/** Any table in this part, each with a name of its own, inside a named region that a keyboard can reach and scroll, its header cells saying what they head. */
export function scrollingTable(part: ElementContent, nextName: () => string): ElementContent {
  if (part.type !== 'element') return part;
  const children = part.children.map((child) => scrollingTable(child, nextName));
  if (part.tagName !== 'table') return { ...part, children };
  const region = { className: ['table'], role: 'region', ariaLabel: nextName(), tabIndex: 0 };
  return element('div', region, [scoped(part, columnClasses(part))]);
}

function scoped(part: Element, classes: readonly string[]): Element {
  let column = 0;
  const children = part.children.map((child) => {
    if (child.type !== 'element') return child;
    if (child.tagName !== 'th' && child.tagName !== 'td') return scoped(child, classes);
    column += 1;
    return cell(child, classes[column - 1] ?? '');
  });
  return { ...part, children };
}

function cell(part: Element, width: string): Element {
  const { align, ...others } = part.properties;
  const side = align === 'right' || align === 'center' ? [align] : [];
  // A cell that says nothing heads nothing.
  const isHeader = part.tagName === 'th' && textIn(part).trim() !== '';
  const className = [...side, ...(isHeader && width ? [width] : [])];
  const scope = isHeader ? { scope: 'col' } : {};
  return {
    ...part,
    tagName: isHeader ? 'th' : 'td',
    properties: { ...others, ...scope, ...(className.length > 0 ? { className } : {}) },
  };
}

/** Columns with much to say may not be squeezed on a narrow screen: the region scrolls instead. */
function columnClasses(table: Element): readonly string[] {
  const rows = cellsByRow(table);
  return (rows[0] ?? []).map((_, index) => {
    const longest = Math.max(...rows.map((row) => row[index]?.length ?? 0));
    return longest > 40 ? 'wide' : longest > 9 ? 'medium' : '';
  });
}

function cellsByRow(part: Element): readonly (readonly string[])[] {
  const inside = part.children.filter((child): child is Element => child.type === 'element');
  if (part.tagName === 'tr') return [inside.map(textIn)];
  return inside.flatMap(cellsByRow);
}
