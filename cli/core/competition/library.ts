import { formatOf } from '../source/format-of.ts';
import type { Source } from '../source/source.ts';
import { sortPack } from '../rules/pack.ts';
import type {
  WrittenCriterion,
  WrittenGate,
  WrittenLowPrice,
  WrittenPayment,
  WrittenPrice,
  WrittenScale,
} from '../spec/written.generated.ts';
import { leafOf } from '../source/leaf-of.ts';

/** The kinds of rule that a tender can name instead of writing them out. */
export interface SharedRules {
  readonly scale: WrittenScale;
  readonly method: WrittenPrice;
  readonly criterion: WrittenCriterion;
  readonly payment: WrittenPayment;
  readonly 'low-price': WrittenLowPrice;
  readonly 'shared-gate': WrittenGate;
}

/** One of those kinds: `scale`, `method` (of scoring a price), `criterion`, `payment` (a model of it) `low-price` (a test of it) or `shared-gate`. */
export type SharedKind = keyof SharedRules;

/** A shared rule with its name and the pack and version that it comes from. */
export interface Shared<Rule> {
  readonly name: string;
  readonly pack: string;
  readonly version: string;
  readonly rule: Rule;
}

/** The shared rules at hand, first those that count first: a tender’s own before those that come with the tool. */
export type Library = {
  readonly [Kind in SharedKind]: readonly Shared<SharedRules[Kind]>[];
};

/** The shared rules in some pack folders, each given as its files, which must already fit their formats. */
export function libraryOf(folders: readonly (readonly Source[])[]): Library {
  return {
    scale: sharedIn<WrittenScale>(folders, 'scale'),
    method: sharedIn<WrittenPrice>(folders, 'price'),
    criterion: sharedIn<WrittenCriterion>(folders, 'criterion'),
    payment: sharedIn<WrittenPayment>(folders, 'payment'),
    'shared-gate': sharedIn<WrittenGate>(folders, 'gate'),
    'low-price': sharedIn<WrittenLowPrice>(folders, 'low-price'),
  };
}

/** The first shared rule of this kind and name, or nothing. */
export function findShared<Kind extends SharedKind>(
  library: Library,
  kind: Kind,
  name: string,
): Shared<SharedRules[Kind]> | undefined {
  return library[kind].find((shared) => shared.name === name);
}

function sharedIn<Rule>(
  folders: readonly (readonly Source[])[],
  format: string,
): readonly Shared<Rule>[] {
  return folders.flatMap((files) => {
    const pack = sortPack(files);
    const rules = files.filter(({ data }) => formatOf(data)?.name === format);
    return rules.flatMap(({ file, data }) =>
      pack ? { name: leafOf(file), pack: pack.id, version: pack.version, rule: data as Rule } : [],
    );
  });
}
