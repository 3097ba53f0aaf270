/** What a piece of a page is, for people who hear the document instead of seeing it. The object itself is its identity. */
export interface Tag {
  readonly type: TagType;
  readonly parent?: Tag | undefined;
  /** Where a link goes: a web address, or `#` and the address of a heading. */
  readonly url?: string;
  /** What a link says, for a reader that lists links. */
  readonly words?: string;
  readonly scope?: 'Column';
  readonly numbering?: 'Decimal' | 'Disc';
}

/** The standard kinds of structure, and two words of ours that stand for `Span`. */
export type TagType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Link'
  | 'Code'
  | OwnTag;

/** Kinds that the standard of 2008 lacks; readers are told to treat them as a span of words. */
export type OwnTag = 'Strong' | 'Em';

/** What each kind of our own stands for. */
export const ownTags: Readonly<Record<OwnTag, 'Span'>> = { Strong: 'Span', Em: 'Span' };
