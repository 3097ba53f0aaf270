import type { Link, Nodes, Parents, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** A document as a tree of headings, paragraphs, lists, tables and quotes: what every output is made from. */
export type Blocks = Root;

/** One part of a document: a heading, a paragraph, a list, a table row, a run of words … */
export type Block = Nodes;

/** The parts of a document that stand one under another. */
export type BlockContent = RootContent;

/**
 * The document that a Markdown text describes (CommonMark and tables).
 * HTML inside it is kept as visible words and never as HTML; a link that could run code keeps only its words;
 * heading levels never jump.
 */
export function readBlocks(markdown: string): Blocks {
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const blocks = { ...tree, children: makeSafe(tree) } as Blocks;
  return { ...blocks, children: withoutJumps(blocks.children) };
}

function makeSafe(parent: Parents): Nodes[] {
  return (parent.children as Nodes[]).flatMap((node) => {
    if (node.type === 'html') return htmlAsWords(node.value, parent);
    if (node.type === 'image' || node.type === 'imageReference')
      return [{ type: 'text', value: node.alt ?? '' }];
    if (node.type === 'definition') return [];
    if (node.type === 'linkReference' || (node.type === 'link' && !isSafe(node)))
      return makeSafe(node);
    return ['children' in node ? ({ ...node, children: makeSafe(node) } as Nodes) : node];
  });
}

function htmlAsWords(value: string, parent: Parents): Nodes[] {
  const words = value.replace(/<!--[\s\S]*?-->/g, '').trim();
  if (words === '') return [];
  const stands =
    parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem';
  return stands
    ? [{ type: 'paragraph', children: [{ type: 'text', value: words }] }]
    : [{ type: 'text', value: words }];
}

function isSafe(link: Link): boolean {
  return /^(https?:\/\/|mailto:|tel:|#)/i.test(link.url);
}

function withoutJumps(children: readonly RootContent[]): RootContent[] {
  let level = 0;
  return children.map((node) => {
    if (node.type !== 'heading') return node;
    level = Math.min(node.depth, level + 1);
    return { ...node, depth: level as typeof node.depth };
  });
}
