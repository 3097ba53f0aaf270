/**
 * A way to find the items of a list by a name they share. A list is gone through once, however often it is asked,
 * so that a thousand bids stay quick. The list must not change.
 */
export function sortedBy<Item>(
  nameOf: (item: Item) => string,
): (items: readonly Item[], name: string) => readonly Item[] {
  const known = new WeakMap<readonly Item[], ReadonlyMap<string, readonly Item[]>>();
  return (items, name) => {
    const sorted = known.get(items) ?? sort(items, nameOf);
    known.set(items, sorted);
    return sorted.get(name) ?? [];
  };
}

function sort<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const sorted = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const same = sorted.get(name);
    if (same) same.push(item);
    else sorted.set(name, [item]);
  }
  return sorted;
}
