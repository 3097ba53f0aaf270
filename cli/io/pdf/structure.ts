import type { Pdf } from './open-document.ts';
import type { Tag } from './tag.ts';

/** One node of the structure that screen readers follow. */
export type Element = ReturnType<Pdf['struct']>;

/** The document's structure while it grows: each tag gets its element when it is first drawn, in reading order. */
export interface Structure {
  readonly elementOf: (tag: Tag) => Element;
  /** Closes the links of a page: a link that goes on over a page starts again there. */
  readonly endPage: () => void;
}

/** A structure that starts from the document itself. */
export function growStructure(doc: Pdf): Structure {
  const elements = new Map<Tag, Element>();
  const elementOf = (tag: Tag): Element => {
    const known = elements.get(tag);
    if (known) return known;
    const element = makeElement(doc, tag);
    if (tag.parent) elementOf(tag.parent).add(element);
    else doc.addStructure(element);
    elements.set(tag, element);
    return element;
  };
  const endPage = () => {
    for (const [tag, element] of elements) {
      if (!linkAround(tag)) continue;
      element.end();
      elements.delete(tag);
    }
  };
  return { elementOf, endPage };
}

/** The link that a tag is part of, if any. */
export function linkAround(tag: Tag | undefined): Tag | undefined {
  return !tag || tag.type === 'Link' ? tag : linkAround(tag.parent);
}

function makeElement(doc: Pdf, tag: Tag): Element {
  const element = doc.struct(tag.type);
  const { data } = (element as unknown as { dictionary: { data: Record<string, unknown> } })
    .dictionary;
  if (tag.scope) data['A'] = { O: 'Table', Scope: tag.scope };
  if (tag.numbering) data['A'] = { O: 'List', ListNumbering: tag.numbering };
  return element;
}
