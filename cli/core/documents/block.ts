import type { Nodes, Root, RootContent } from 'mdast';

/** A document as a tree of headings, paragraphs, lists, tables and quotes: what every output is made from. */
export type Blocks = Root;

/** One part of a document: a heading, a paragraph, a list, a table row, a run of words … */
export type Block = Nodes;

/** The parts of a document that stand one under another. */
export type BlockContent = RootContent;
