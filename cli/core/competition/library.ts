import type { WrittenCriterion, WrittenPrice, WrittenScale } from '../spec/written.generated.ts';

/** The kinds of rule that a tender can name instead of writing them out. */
export interface SharedRules {
  readonly scale: WrittenScale;
  readonly method: WrittenPrice;
  readonly criterion: WrittenCriterion;
}

/** One of those kinds: `scale`, `method` (of scoring a price) or `criterion`. */
export type SharedKind = keyof SharedRules;

/** A shared rule with its name and the pack and version that it comes from. */
export interface Shared<Rule> {
  readonly name: string;
  readonly pack: string;
  readonly version: string;
  readonly rule: Rule;
}

/** The shared rules at hand: those in the tender's own folder first, then those that come with the tool. */
export type Library = {
  readonly [Kind in SharedKind]: readonly Shared<SharedRules[Kind]>[];
};

/** A library with nothing in it. */
export const emptyLibrary: Library = { scale: [], method: [], criterion: [] };

/** The first shared rule of this kind and name, or nothing. */
export function findShared<Kind extends SharedKind>(
  library: Library,
  kind: Kind,
  name: string,
): Shared<SharedRules[Kind]> | undefined {
  return library[kind].find((shared) => shared.name === name);
}
