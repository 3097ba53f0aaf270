import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../source/place-of.ts';
import { finding } from './finding.ts';

/** What kind of names must be different, under which field they stand, and what a second one is called. */
export interface Naming {
  readonly code: string;
  readonly field: string;
  readonly what: string;
}

/** A finding for each thing in a list whose name an earlier thing already has. Things without a name are passed over. */
export function repeats(items: readonly object[], { code, field, what }: Naming): Diagnostic[] {
  const first = new Map<unknown, object>();
  return items.flatMap((item) => {
    const name = (item as Readonly<Record<string, unknown>>)[field];
    const earlier = first.get(name);
    if (name === undefined) return [];
    if (!earlier) first.set(name, item);
    return earlier
      ? again({ code, field, what: `${what} \`${String(name)}\`` }, earlier, item)
      : [];
  });
}

const again = ({ code, field, what }: Naming, earlier: object, item: object): Diagnostic =>
  finding(code, placeOf(item, field), {
    message: `${what} is here twice.`,
    advice: field === 'id' ? 'Give one of the two another name.' : 'Keep one of the two.',
    related: [{ message: 'The first one is here.', at: placeOf(earlier, field) }],
  });
