import type { Block } from './block.ts';

/** The plain words of any part of a document, without its structure. */
export function wordsOf(block: Block): string {
  if ('value' in block) return block.value;
  if (block.type === 'break') return ' ';
  return 'children' in block ? block.children.map(wordsOf).join('') : '';
}
