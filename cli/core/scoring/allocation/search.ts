/** One thing that a bidder may win: the lots as the bits of a whole number, and how much that is worth. */
export interface Option {
  readonly lots: number;
  readonly worth: bigint;
}

/** The best ways to share lots out: every way that is worth the most, up to the number asked for. */
export interface Best<One extends Option> {
  readonly worth: bigint;
  readonly ways: readonly (readonly One[])[];
  /** Whether there are more equal ways than were asked for. */
  readonly more: boolean;
}

/** The most steps a search may take; ten lots with thirty bidders stay below it. */
const MOST_STEPS = 4_000_000;

/**
 * Compares every way to share `count` lots out and gives those worth the most. Each group holds what one bidder may win,
 * of which it gets one thing or nothing. Nothing comes back where that would take more than `MOST_STEPS` steps.
 */
export function search<One extends Option>(
  count: number,
  groups: readonly (readonly One[])[],
  asked: { readonly mostWays: number },
): Best<One> | undefined {
  if (stepsOf(count, groups) > MOST_STEPS) return undefined;
  const layers = [startOf(count)];
  for (const group of groups) layers.push(withGroup(layers.at(-1) ?? [], group));
  const last = layers.at(-1) ?? [];
  const worth = last.reduce<bigint>((best, now) => (now > best ? now : best), 0n);
  const ways: (readonly One[])[] = [];
  last.forEach((value, lots) => {
    if (value === worth)
      trace(
        { layers, groups, ways, most: asked.mostWays + 1 },
        { lots, at: groups.length, way: [] },
      );
  });
  return { worth, ways: ways.slice(0, asked.mostWays), more: ways.length > asked.mostWays };
}

/** How many steps a search takes: sets of lots, times the things that bidders may win. */
const stepsOf = (count: number, groups: readonly (readonly Option[])[]): number =>
  2 ** count * groups.reduce((sum, group) => sum + group.length, 0);

/** The most that each set of lots is worth before anybody has won anything; `NONE` is out of reach. */
const startOf = (count: number): readonly bigint[] =>
  Array.from({ length: 2 ** count }, (_, lots) => (lots === 0 ? 0n : NONE));

const NONE = -(1n << 4096n);

function withGroup(before: readonly bigint[], group: readonly Option[]): readonly bigint[] {
  const after = [...before];
  for (const { lots, worth } of group)
    for (let taken = 0; taken < before.length; taken += 1) {
      const sum = before[taken] ?? NONE;
      if ((taken & lots) !== 0 || sum === NONE) continue;
      const now = sum + worth;
      if (now > (after[taken | lots] ?? NONE)) after[taken | lots] = now;
    }
  return after;
}

interface Tracing<One extends Option> {
  readonly layers: readonly (readonly bigint[])[];
  readonly groups: readonly (readonly One[])[];
  readonly ways: (readonly One[])[];
  readonly most: number;
}

interface Reached<One extends Option> {
  readonly lots: number;
  /** How many groups are still to be gone back through. */
  readonly at: number;
  readonly way: readonly One[];
}

/** Goes back from a set of lots through the groups and collects every way that leads to its worth. */
function trace<One extends Option>(tracing: Tracing<One>, { lots, at, way }: Reached<One>): void {
  const { layers, groups, ways, most } = tracing;
  if (ways.length >= most) return;
  if (at === 0) {
    ways.push(way);
    return;
  }
  const [before, worth] = [layers[at - 1] ?? [], layers[at]?.[lots] ?? NONE];
  if (before[lots] === worth) trace(tracing, { lots, at: at - 1, way });
  for (const one of groups[at - 1] ?? []) {
    const rest = lots & ~one.lots;
    const sum = before[rest] ?? NONE;
    const leads = (lots & one.lots) === one.lots && sum !== NONE && sum + one.worth === worth;
    if (leads) trace(tracing, { lots: rest, at: at - 1, way: [one, ...way] });
  }
}
