/** Thrown where a value is not what a kept tree can deal with; caught where the tree is run. */
export const UNSURE = Symbol('unsure');

/** Leaves the answer to the expression itself. */
export function unsure(): never {
  throw UNSURE;
}

/** Thrown, and caught where the tree is run: a file does not have what was asked for. */
export interface Absence {
  /** What is missing, in a sentence. */
  readonly absent: string;
}

/** Says that something is missing. */
export const absence = (absent: string): Absence => ({ absent });

/** Tells whether what was thrown only says that something is missing. */
export const isAbsence = (stop: unknown): stop is Absence =>
  typeof stop === 'object' && stop !== null && Object.hasOwn(stop, 'absent');
