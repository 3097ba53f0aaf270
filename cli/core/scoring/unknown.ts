import type { Diagnostic, Place, Severity } from '../diagnostics/diagnostic.ts';

/** A figure that cannot be worked out: why, as a whole sentence, the place at fault and what people can do. */
export interface Unknown {
  readonly says: string;
  readonly at: Place;
  readonly advice: string;
  /** The finding, where it is another than `score/undefined`. */
  readonly code?: string;
}

/** A value, or everything that stands in its way. */
export type Known<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly unknown: readonly Unknown[] };

/** A value that is known. */
export const known = <T>(value: T): Known<T> => ({ ok: true, value });

/** A value that one thing stands in the way of. */
export const unknown = (at: Place, says: string, advice: string) =>
  ({ ok: false, unknown: [{ says, at, advice }] }) as const;

/** All of the values, or everything that stands in the way of any of them. */
export function allKnown<T>(values: readonly Known<T>[]): Known<readonly T[]> {
  const missing = values.flatMap((value) => (value.ok ? [] : value.unknown));
  if (missing.length > 0) return { ok: false, unknown: missing };
  return known(values.flatMap((value) => (value.ok ? [value.value] : [])));
}

/** The finding about a figure that cannot be worked out. */
export function undefinedScore(missing: Unknown, severity: Severity): Diagnostic {
  const { says, at, advice, code = 'score/undefined' } = missing;
  return { code, severity, message: says, at, advice, basis: 'tender' };
}
