import type { BlockContent } from '../../core/documents/block.ts';
import type { Measure } from './break-lines.ts';
import type { Style } from './look.ts';
import type { Strip } from './strip.ts';
import type { Tag } from './tag.ts';

/** The column that blocks are set in: its left edge and width in points, its style, and what it is part of. */
export interface Frame {
  readonly left: number;
  readonly width: number;
  readonly style: Style;
  readonly tag: Tag;
  readonly measure: Measure;
  /** Addresses of the headings, so that links inside the document find them. */
  readonly addresses: ReadonlyMap<object, string>;
  /** Sets blocks one under another in a frame: lists and quotes set what is inside them with it. */
  readonly lay: (blocks: readonly BlockContent[], frame: Frame) => readonly Strip[];
}

/** A block as strips, with the room it wants above and below. */
export interface Laid {
  readonly strips: readonly Strip[];
  readonly above: number;
  readonly below: number;
}
