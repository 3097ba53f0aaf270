import type { Style } from './look.ts';
import type { Tag } from './tag.ts';

/**
 * A band across the page that is never cut: one line of text, one table row, one rule. Pages are filled strip by strip.
 * All distances are in points; marks are placed from the strip's own top and the page's left edge.
 */
export interface Strip {
  readonly height: number;
  /** Room wanted above, unless the strip comes first on a page. */
  readonly above: number;
  /** The strip must be on the same page as the next one. */
  readonly keep: boolean;
  readonly marks: readonly Mark[];
  /** Drawn again, for the eye only, when the table that the strip belongs to goes on over a page. */
  readonly again?: Strip | undefined;
  /** The heading that the strip shows, for the list of bookmarks. */
  readonly bookmark?: Bookmark | undefined;
}

/** A heading in the list of bookmarks. */
export interface Bookmark {
  readonly level: number;
  readonly words: string;
  readonly address: string;
}

/** Something drawn, or something that is there without being seen. */
export type Mark = TextMark | BoxMark | CurveMark | EmptyMark;

/** Words on one line: `baseline` is the distance from the strip's top to the line the letters stand on. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly text: string;
  readonly style: Style;
  readonly tag: Tag;
}

/** A filled box: a rule, a bar or a band of colour. It says nothing, so a screen reader passes over it. */
export interface BoxMark {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** A line through points, whole or in strokes. It says nothing, so a screen reader passes over it. */
export interface CurveMark {
  readonly kind: 'curve';
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly width: number;
  readonly strokes: readonly number[];
  readonly colour: string;
}

/** A place in the structure that holds no words, such as an empty cell. */
export interface EmptyMark {
  readonly kind: 'empty';
  readonly tag: Tag;
}
