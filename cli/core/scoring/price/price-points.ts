import type { Exact } from '../../exact/exact.ts';

/** The points of one price, exactly, with each step that led to them. */
export interface PricePoints {
  readonly ok: true;
  readonly points: Exact;
  /** The points before the tender's rounding. */
  readonly unrounded: Exact;
  /** The formula with the numbers in it: `30 × 4,500,000 ÷ 4,750,000`. */
  readonly how: string;
  /** The same as a sentence that names each figure. */
  readonly explains: string;
  readonly steps: readonly PriceStepDone[];
  /** The names the formula for the points uses, the weight aside. */
  readonly uses: readonly string[];
}

/** One value on the way to the points. */
export interface PriceStepDone {
  readonly name: string;
  readonly title: string;
  readonly value: Exact;
  /** How it was worked out, with the numbers in it. */
  readonly how: string;
  /** The names its formula uses: `price`, `lowest`, a setting, an earlier step. */
  readonly uses: readonly string[];
}

/** Why a formula gave nothing, as a sentence. */
export interface NoPoints {
  readonly ok: false;
  readonly says: string;
}
