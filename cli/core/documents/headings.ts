import type { Block, Blocks } from './block.ts';
import { wordsOf } from './words-of.ts';

/** A heading of a document with the address that links reach it by (`how-price-is-scored`). */
export interface Heading {
  readonly block: Block;
  readonly level: number;
  readonly words: string;
  readonly address: string;
}

/** The headings of a document in order, each with an address of its own. */
export function headingsOf(blocks: Blocks): readonly Heading[] {
  const taken = new Set<string>();
  return blocks.children.flatMap((block) => {
    if (block.type !== 'heading') return [];
    const words = wordsOf(block);
    const address = freeAddress(addressOf(words), taken);
    taken.add(address);
    return [{ block, level: block.depth, words, address }];
  });
}

function addressOf(words: string): string {
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '');
  return plain.replace(/[^\p{Letter}\p{Number}]+/gu, '-').replace(/^-+|-+$/g, '') || 'section';
}

function freeAddress(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let copy = 2;
  while (taken.has(`${wanted}-${copy}`)) copy += 1;
  return `${wanted}-${copy}`;
}
