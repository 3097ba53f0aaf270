import type { Block } from '../../core/documents/block.ts';
import { wordsOf } from '../../core/documents/words-of.ts';
import { colours, type Face, type Style } from './look.ts';
import type { Tag } from './tag.ts';

/** Words of one look and one meaning, in reading order. A line break is the text `\n`. */
export interface Run {
  readonly text: string;
  readonly style: Style;
  readonly tag: Tag;
}

/** The runs of a paragraph, heading or cell: emphasis and links inside it become runs with tags of their own. */
export function runsOf(block: Block, style: Style, tag: Tag): readonly Run[] {
  if (!('children' in block)) return [];
  return block.children.flatMap((child) => runsOfInline(child, style, tag));
}

function runsOfInline(node: Block, style: Style, tag: Tag): readonly Run[] {
  switch (node.type) {
    case 'text':
      return [{ text: node.value.replace(/\s*\n\s*/g, ' '), style, tag }];
    case 'break':
      return [{ text: '\n', style, tag }];
    case 'inlineCode':
      return [{ text: node.value, style, tag: { type: 'Code', parent: tag } }];
    case 'strong':
      return runsOf(node, { ...style, face: bolder(style.face) }, { type: 'Strong', parent: tag });
    case 'emphasis':
      return runsOf(node, { ...style, face: slanted(style.face) }, { type: 'Em', parent: tag });
    case 'link':
      return runsOf(
        node,
        { ...style, colour: colours.link },
        { type: 'Link', parent: tag, url: node.url, words: wordsOf(node) || node.url },
      );
    default:
      return runsOf(node, style, tag);
  }
}

function bolder(face: Face): Face {
  return face === 'italic' || face === 'boldItalic' ? 'boldItalic' : 'bold';
}

function slanted(face: Face): Face {
  return face === 'bold' || face === 'boldItalic' ? 'boldItalic' : 'italic';
}
