/** Things in order, with those that compare as equal kept together in one group, as they came. */
export function inOrder<T>(
  things: readonly T[],
  compare: (a: T, b: T) => number,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const thing of [...things].sort(compare)) {
    const group = groups.at(-1);
    const [like] = group ?? [];
    if (group && like !== undefined && compare(like, thing) === 0) group.push(thing);
    else groups.push([thing]);
  }
  return groups;
}
