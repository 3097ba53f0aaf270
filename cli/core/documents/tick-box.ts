import type { Block } from './block.ts';

type Item = Extract<Block, { readonly type: 'listItem' }>;

const BOX = '[ ] ';

/** An item that begins with `[ ]` is one to tick off: it loses those signs and is marked as not ticked. Any other stays as it is. */
export function withTickBox(item: Item): Item {
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph') return item;
  const [start, ...rest] = first.children;
  if (start?.type !== 'text' || !start.value.startsWith(BOX)) return item;
  const words = { ...start, value: start.value.slice(BOX.length) };
  return {
    ...item,
    checked: false,
    children: [{ ...first, children: [words, ...rest] }, ...others],
  };
}
