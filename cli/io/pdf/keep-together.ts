import { page } from './look.ts';
import type { Strip } from './strip.ts';

/**
 * The rows of a table, or the items of a list, so that no page starts or ends with one of them alone: a short table
 * or list is never cut, a longer one not after its first nor before its last.
 */
export function keepTogether(parts: readonly (readonly Strip[])[]): readonly Strip[] {
  const height = parts.flat().reduce((total, strip) => total + strip.height + strip.above, 0);
  const short = height < (page.height - page.top - page.bottom) * 0.3;
  return parts.flatMap((strips, index) => {
    const last = index === parts.length - 1;
    const beside = index < 2 || index === parts.length - 2;
    if (last || !(short || beside)) return strips;
    return strips.map((strip, at) =>
      short || at === strips.length - 1 ? { ...strip, keep: true } : strip,
    );
  });
}
