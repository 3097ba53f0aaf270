import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exact } from '../../cli/core/exact/exact.ts';
import { readSource } from '../../cli/core/source/source.ts';

const FOLDER = 'test/conformance/cases';

/** A published case, as its file in `cases/` tells it. */
export interface ConformanceCase {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly verified: 'agrees' | 'rounding' | 'disagrees' | 'derived';
  readonly note?: string;
  /** The price method whose file holds the figures, where the case is a formula and nothing more. */
  readonly card?: string;
  readonly total?: Exact;
  readonly lot?: object;
  readonly criteria?: readonly SomeCriterion[];
  readonly bids?: Readonly<Record<string, SomeBid>>;
  readonly rounding?: object;
  readonly ties?: readonly object[];
  readonly decisions?: readonly object[];
  /** What is in print, by bid and figure: `total`, `ratio`, `price-scored` or the id of a criterion. */
  readonly printed?: Readonly<Record<string, Readonly<Record<string, Exact>>>>;
  readonly winner?: string;
  readonly order?: readonly string[];
  readonly ties_for_first?: readonly string[];
  /** Words that stand in the result because a figure cannot be had. */
  readonly undecided?: string;
  /** What `fairlot check` rightly finds in it. */
  readonly finds?: readonly string[];
  /** What the source prints and nothing explains, with what it is exactly. */
  readonly misprints?: readonly Misprint[];
}

/** A figure that the source prints otherwise than it is. */
export interface Misprint {
  readonly bid: string;
  readonly figure: string;
  readonly printed: Exact;
  readonly exactly: Exact | string;
  readonly why: string;
}

/** A criterion of a case: a question with a score out of so many, or the price. */
export interface SomeCriterion {
  readonly id: string;
  readonly weight: Exact;
  readonly out_of?: Exact;
  readonly price?: object;
  readonly threshold?: object;
}

/** A bid of a case. */
export interface SomeBid {
  readonly price?: Exact;
  readonly lines?: Readonly<Record<string, Exact>>;
  readonly figures?: Readonly<Record<string, Exact>>;
  readonly scores?: Readonly<Record<string, Exact>>;
}

/** Every case, in order of the names of their files. */
export const cases: readonly ConformanceCase[] = readdirSync(FOLDER)
  .sort()
  .map((name) => {
    const file = join(FOLDER, name);
    const { source, findings } = readSource(file, readFileSync(file, 'utf8'));
    if (!source) throw new Error(`${file}: ${findings.map(({ message }) => message).join()}`);
    return { id: name.replace('.yaml', ''), ...(source.data as Omit<ConformanceCase, 'id'>) };
  });
