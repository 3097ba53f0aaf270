import type { Block, Blocks } from '../../core/documents/block.ts';

/** A document whose every letter the typeface can draw, and the letters that it could not. */
export interface Drawable {
  readonly blocks: Blocks;
  readonly missing: readonly string[];
}

/** Tells whether the typeface holds a character, by its Unicode number. */
export type HasGlyph = (codePoint: number) => boolean;

/** Puts a question mark for every character that the typeface lacks, rather than an empty box, and lists them once each. */
export function drawable(blocks: Blocks, hasGlyph: HasGlyph): Drawable {
  const missing = new Set<string>();
  const draw = (node: Block): Block => {
    if ('value' in node) return { ...node, value: drawableText(node.value, hasGlyph, missing) };
    if (!('children' in node)) return node;
    return { ...node, children: node.children.map(draw) } as Block;
  };
  return { blocks: draw(blocks) as Blocks, missing: [...missing] };
}

/** A text whose every character the typeface can draw; what it lacks is added to `missing`. */
export function drawableText(text: string, hasGlyph: HasGlyph, missing: Set<string>): string {
  const letters = [
    ...text
      .normalize('NFC')
      .replace(unseen, '')
      .replace(/\u2011/g, '-'),
  ];
  const drawn = letters.map((letter) => {
    if (letter === '\n' || hasGlyph(letter.codePointAt(0) ?? 0)) return letter;
    if (/\s/u.test(letter)) return ' ';
    missing.add(letter);
    return '?';
  });
  return drawn.join('');
}

/** Characters that are never seen: soft hyphens, joiners, variation selectors and direction marks. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;
