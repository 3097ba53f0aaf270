import type { Place } from '../diagnostics/diagnostic.ts';
import { isExact } from '../exact/exact.ts';
import { originOf } from '../source/origin.ts';
import { placeOf } from '../source/place-of.ts';
import type { Counted } from './counted-in-tender.ts';

/** What files say for a calculator: the lot with the payment that applies to it, the tender, the organisation, the bid for that lot. */
export interface FiguresIn {
  readonly lot?: object;
  readonly tender?: object;
  readonly organisation?: object;
  readonly bid?: object;
  /** The named partner in that bid. */
  readonly partner?: object;
  readonly counted?: Counted;
}

/** A value that a file gives, and where; `counted` for one that was counted in the tender. */
export interface FoundFigure {
  readonly value: unknown;
  readonly at: Place | undefined;
  readonly counted: boolean;
}

/** The value of the first of these fields (`lot.payment.at_risk`) that some file has; nothing where none has it. */
export function figureInFiles(
  fields: readonly string[],
  files: FiguresIn,
): FoundFigure | undefined {
  for (const field of fields) {
    const found = follow(field.split('.'), files);
    if (found) return { ...found, counted: field.startsWith('counted.') };
  }
  return undefined;
}

type Found = Omit<FoundFigure, 'counted'>;

function follow([step = '', ...rest]: readonly string[], holder: object): Found | undefined {
  if (step === '*') return ofEach(rest, holder);
  const value: unknown = (holder as Readonly<Record<string, unknown>>)[step];
  if (value === undefined || value === null) return undefined;
  if (rest.length === 0) return { value, at: placeIn(holder, step) };
  return typeof value === 'object' && !isExact(value) ? follow(rest, value) : undefined;
}

/** The value in every item of a list, in order; nothing unless each item has it. */
function ofEach(rest: readonly string[], list: object): Found | undefined {
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const found = list.map((item: object) => follow(rest, item));
  if (found.some((one) => one === undefined)) return undefined;
  return { value: found.map((one) => one?.value), at: found[0]?.at };
}

const placeIn = (holder: object, step: string): Place | undefined =>
  originOf(holder) ? placeOf(holder, [step]) : undefined;
