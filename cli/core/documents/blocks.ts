import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block, BlockContent, Blocks } from './block.ts';
import { headingsOf } from './headings.ts';
import { withTickBox } from './tick-box.ts';

/**
 * The document that a Markdown text describes (CommonMark and tables).
 * HTML inside it is kept as visible words and never as HTML; a link that could run code, or leads to a heading that is not there,
 * keeps only its words; heading levels never jump.
 */
export function readBlocks(markdown: string): Blocks {
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const addresses = new Set(headingsOf(tree).map(({ address }) => `#${address}`));
  const mayLink = (url: string) => addresses.has(url) || /^(https?:\/\/|mailto:|tel:)/i.test(url);
  const children = makeSafe(tree, mayLink) as BlockContent[];
  return { type: 'root', children: withoutJumps(children) };
}

type Parent = Extract<Block, { readonly children: unknown }>;

function makeSafe(parent: Parent, mayLink: (url: string) => boolean): Block[] {
  return parent.children.flatMap((node): Block[] => {
    if (node.type === 'html') return htmlAsWords(node.value, parent);
    if (node.type === 'image' || node.type === 'imageReference')
      return [{ type: 'text', value: node.alt ?? '' }];
    if (node.type === 'definition') return [];
    const bare = node.type === 'linkReference' || (node.type === 'link' && !mayLink(node.url));
    if (bare) return makeSafe(node, mayLink);
    const safe = (
      'children' in node ? { ...node, children: makeSafe(node, mayLink) } : node
    ) as Block;
    return [safe.type === 'listItem' ? withTickBox(safe) : safe];
  });
}

function htmlAsWords(value: string, parent: Parent): Block[] {
  const words = value.replace(/<!--[\s\S]*?-->/g, '').trim();
  if (words === '') return [];
  const stands = ['root', 'blockquote', 'listItem'].includes(parent.type);
  return stands
    ? [{ type: 'paragraph', children: [{ type: 'text', value: words }] }]
    : [{ type: 'text', value: words }];
}

function withoutJumps(children: readonly BlockContent[]): BlockContent[] {
  let level = 0;
  return children.map((node) => {
    if (node.type !== 'heading') return node;
    level = Math.min(node.depth, level + 1);
    return { ...node, depth: level as typeof node.depth };
  });
}
