/** Something that is said of lots: the titles of those that it holds for, and none where it holds for all. */
export interface Said<Item> {
  readonly item: Item;
  readonly only: readonly string[];
}

/** What is said of a lot, by the title of the lot. */
export interface OfLot<Item> {
  readonly title: string;
  readonly items: readonly Item[];
}

/** What is said of several lots, each thing once, in the order in which it first comes. */
export function saidOnce<Item>(lots: readonly OfLot<Item>[]): readonly Said<Item>[] {
  const found = new Map<string, { readonly item: Item; readonly titles: readonly string[] }>();
  for (const { title, items } of lots)
    for (const item of items) {
      const key = JSON.stringify(item);
      const titles = found.get(key)?.titles ?? [];
      found.set(key, { item, titles: [...titles, title] });
    }
  return [...found.values()].map(({ item, titles }) => ({
    item,
    only: titles.length === lots.length ? [] : titles,
  }));
}
