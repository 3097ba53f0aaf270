import { formatOf } from '../source/format-of.ts';
import type { Source } from '../source/source.ts';
import type { CoverageHome, WrittenCheck, WrittenCoverage } from '../spec/written.generated.ts';
import { leafOf } from '../source/leaf-of.ts';

/** How much of the inventory of the source documents is at work, theme by theme. */
export interface Coverage {
  readonly themes: readonly Theme[];
  /** Ids that rule files name and that no theme lists, with those files. */
  readonly unknown: ReadonlyMap<string, readonly string[]>;
}

/** One theme of the inventory; `name` is that of its file. */
export interface Theme {
  readonly name: string;
  readonly title: string;
  readonly items: readonly CoveredItem[];
}

/** One item of the inventory with every place where it lives; none when nobody has placed it. */
export interface CoveredItem {
  readonly id: string;
  readonly homes: readonly ItemHome[];
}

/** What an item became: a check, a gate, a field …, `planned …` or `none`; where, and why. */
export interface ItemHome {
  readonly is: string;
  readonly where?: string;
  readonly why?: string;
}

/** Works out the coverage from every rule file, by what each names under `because.inventory`, and the coverage files. */
export function coverageOf(rules: readonly Source[], coverage: readonly Source[]): Coverage {
  const named = namedBy(rules);
  const themes = coverage.map((source) => themeOf(source, named));
  const known = new Set(themes.flatMap(({ items }) => items.map(({ id }) => id)));
  const unknown = [...named].filter(([id]) => !known.has(id));
  return {
    themes,
    unknown: new Map(unknown.map(([id, homes]) => [id, homes.map(({ where = '' }) => where)])),
  };
}

function themeOf({ file, data }: Source, named: ReadonlyMap<string, readonly ItemHome[]>): Theme {
  const { title, items, homes } = data as WrittenCoverage;
  const stated = (id: string) => homes.filter((home) => home.items.includes(id)).map(statedHome);
  return {
    name: leafOf(file),
    title,
    items: items.map((id) => ({ id, homes: [...(named.get(id) ?? []), ...stated(id)] })),
  };
}

const statedHome = ({ home, where, why }: CoverageHome): ItemHome => ({
  is: home.replace('-', ' '),
  ...(where !== undefined && { where }),
  ...(why !== undefined && { why }),
});

/** Every id that rule files name, with what each file is. */
function namedBy(rules: readonly Source[]): ReadonlyMap<string, readonly ItemHome[]> {
  const named = new Map<string, ItemHome[]>();
  for (const source of rules)
    for (const id of inventoryIn(source.data)) {
      const home = { is: kindOf(source), where: addressOf(source.file) };
      named.set(id, [...(named.get(id) ?? []), home]);
    }
  return named;
}

/** The ids under every `because.inventory` of a file, each once. */
export function inventoryIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  const because = (data as { readonly because?: { readonly inventory?: unknown } }).because;
  const own = Array.isArray(because?.inventory) ? (because.inventory as readonly string[]) : [];
  return [...new Set([...own, ...Object.values(data).flatMap(inventoryIn)])];
}

/** A check about a bid that is an error is what people call a gate. */
function kindOf({ data }: Source): string {
  const format = formatOf(data)?.name ?? '';
  if (format !== 'check') return KINDS[format] ?? format;
  const { about, severity } = data as WrittenCheck;
  return about === 'bid' && severity === 'error' ? 'gate' : 'check';
}

const KINDS: Readonly<Record<string, string>> = {
  price: 'price method',
  payment: 'payment model',
  value: 'figure',
};

const addressOf = (file: string): string => `${file.split(/[\\/]/).at(-2) ?? ''}/${leafOf(file)}`;

/** Whether an item is at work, planned, without a home for a reason, or not placed at all. */
export function stateOf({ homes }: CoveredItem): 'at work' | 'planned' | 'no home' | 'not placed' {
  if (homes.some(({ is }) => !is.startsWith('planned') && is !== 'none')) return 'at work';
  if (homes.some(({ is }) => is !== 'none')) return 'planned';
  return homes.length > 0 ? 'no home' : 'not placed';
}
