import type { CheckFile, PackFiles } from './pack.ts';
import { readPin } from './pin.ts';

/**
 * The rules that a tender gets by naming a pack, as they were written: its own, then those it takes over from others
 * and does not leave out, each once. For lists of rules; nothing is compiled.
 */
export function checksOf(
  pack: PackFiles,
  packs: ReadonlyMap<string, PackFiles>,
  trail: readonly string[] = [],
): readonly CheckFile[] {
  const { extends: named = [], leaves_out: without = [] } = pack.written;
  const taken = named.flatMap((text) => {
    const base = packs.get(readPin(text, []).pack);
    if (!base || trail.includes(base.id)) return [];
    return checksOf(base, packs, [...trail, pack.id]);
  });
  const kept = taken.filter(({ id }) => !without.includes(id));
  return [...new Map([...kept, ...pack.checks].map((check) => [check.id, check])).values()].sort(
    (one, other) => rank(pack, one) - rank(pack, other),
  );
}

const rank = (pack: PackFiles, check: CheckFile): number => (pack.checks.includes(check) ? 0 : 1);
