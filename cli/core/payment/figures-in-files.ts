import type { Place } from '../diagnostics/diagnostic.ts';
import { isExact } from '../exact/exact.ts';
import { originOf } from '../source/origin.ts';
import { placeOf } from '../source/place-of.ts';

/** What files say for a calculator: the lot with the payment that applies to it, the tender, the organisation. */
export interface FiguresIn {
  readonly lot?: object;
  readonly tender?: object;
  readonly organisation?: object;
}

/** A value that a file gives, and where. */
export interface FoundFigure {
  readonly value: unknown;
  readonly at: Place | undefined;
}

/** The value of the first of these fields (`lot.payment.at_risk`) that some file has; nothing where none has it. */
export function figureInFiles(
  fields: readonly string[],
  files: FiguresIn,
): FoundFigure | undefined {
  for (const field of fields) {
    const found = follow(field.split('.'), files);
    if (found) return found;
  }
  return undefined;
}

function follow(steps: readonly string[], files: FiguresIn): FoundFigure | undefined {
  let holder: object = files;
  for (const [at, step] of steps.entries()) {
    const value: unknown = (holder as Readonly<Record<string, unknown>>)[step];
    if (value === undefined || value === null) return undefined;
    if (at === steps.length - 1) return { value, at: placeIn(holder, step) };
    if (typeof value !== 'object' || isExact(value)) return undefined;
    holder = value;
  }
  return undefined;
}

const placeIn = (holder: object, step: string): Place | undefined =>
  originOf(holder) ? placeOf(holder, [step]) : undefined;
