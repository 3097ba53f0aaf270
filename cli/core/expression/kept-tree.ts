/**
 * A checked expression as a plain tree that a build can keep as JSON: what to do, then what to do it with. `['path',
 * 'tender', 'lots']` is a field of a field, `['<', …, …]` compares two parts.
 */
export interface KeptTree extends ReadonlyArray<KeptPart> {
  readonly 0: string;
}

/** What stands in a tree: a further tree, or a name, a text, a position or a yes or no. */
export type KeptPart = KeptTree | string | number | boolean;

/** The kept trees of one file, by the texts of their expressions. */
export type KeptTrees = Readonly<Record<string, KeptTree>>;
