import type { CompetitionFacts } from '../../core/competition/facts.ts';
import { idOnPapers } from '../../core/competition/letters.ts';
import { didYouMean } from '../../core/diagnostics/suggest.ts';
import type { Wanted } from '../../core/panel/plan-sheets.ts';

/** What to say when a name that was typed is no member, lot or bid of the competition; nothing when all are. */
export function unknownWanted(facts: CompetitionFacts, wanted: Wanted): string | undefined {
  const { members, lot, bid } = wanted;
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  return (
    unknown('assessor', members, ids(facts.panel?.members ?? [])) ??
    unknown('lot', lot === undefined ? [] : [lot], ids(facts.lots)) ??
    unknown('bid', bid === undefined ? [] : [bid], facts.bids.map(idOnPapers).toSorted())
  );
}

function unknown(
  what: string,
  typed: readonly string[],
  known: readonly string[],
): string | undefined {
  const stray = typed.find((one) => !known.includes(one));
  if (stray === undefined) return undefined;
  return `There is no ${what} \`${stray}\`.${didYouMean(stray, known)}\nThere are: ${known.join(', ') || 'none'}.\n`;
}
