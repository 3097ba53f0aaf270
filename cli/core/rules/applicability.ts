import type { CheckApplies } from '../spec/written.generated.ts';
import { valueOn } from './dated-value.ts';
import type { PartialTender } from './partial-tender.ts';
import type { Reach, Rule } from './rule.ts';
import { NO_DATE, standingByValue } from './value-reach.ts';

/** Why a rule is not judged: it is not for this procurement, or nobody can tell whether it is. */
export interface NotFor {
  readonly outcome: 'not applicable' | 'undecided';
  readonly reason: string;
}

/**
 * Why a rule is not for this procurement, or nothing when it is. Decided by the procurement's own facts: the date it
 * commenced, jurisdiction, authority, contract, procedure, route, CPV codes and value. Today's date plays no part.
 */
export function whyNotFor(rule: Rule, tender: PartialTender | undefined): NotFor | undefined {
  const outside =
    first(rule.reach, (reach) => whyOutside(reach, tender)) ?? whyNoFigure(rule, tender);
  if (outside) return { outcome: 'not applicable', reason: outside };
  const unclear = first(rule.reach, (reach) => standingByValue(reach, tender).unclear);
  return unclear === undefined ? undefined : { outcome: 'undecided', reason: unclear };
}

function first(
  reaches: readonly Reach[],
  why: (reach: Reach) => string | undefined,
): string | undefined {
  for (const reach of reaches) {
    const found = why(reach);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Why a procurement lies outside a reach of dates, kinds and value; nothing when it lies inside. */
export function whyOutside(reach: Reach, tender: PartialTender | undefined): string | undefined {
  return (
    whyDate(reach, tender) ??
    whyKind(reach, tender) ??
    whyCpv(reach, tender) ??
    standingByValue(reach, tender).outside
  );
}

function whyDate({ from, until }: Reach, tender: PartialTender | undefined): string | undefined {
  if (from === undefined && until === undefined) return undefined;
  const on = tender?.procurement?.commenced_on;
  if (on === undefined) return NO_DATE;
  if (from !== undefined && on < from)
    return `It is for procurements that commenced on ${from} or later; this one commenced on ${on}.`;
  if (until !== undefined && on > until)
    return `It was for procurements that commenced by ${until}; this one commenced on ${on}.`;
  return undefined;
}

type Kind = Exclude<keyof CheckApplies, 'value_at_least' | 'value_below' | 'cpv'>;

const kinds: readonly (readonly [Kind, string])[] = [
  ['jurisdiction', 'jurisdiction'],
  ['authority_type', 'kind of authority'],
  ['contract_type', 'kind of contract'],
  ['procedure', 'procedure'],
  ['funding_route', 'funding route'],
  ['arrangement', 'arrangement'],
];

function whyKind({ applies }: Reach, tender: PartialTender | undefined): string | undefined {
  for (const [kind, called] of kinds) {
    const wanted = applies?.[kind];
    const given =
      kind === 'authority_type' ? tender?.buyer?.authority_type : tender?.procurement?.[kind];
    if (!wanted) continue;
    if (given === undefined) return `The tender does not state its ${called}.`;
    if (!wanted.includes(given))
      return `It is for the ${called} ${inWords(wanted)}; this one is ${bare(given)}.`;
  }
  return undefined;
}

/** A code starts with the digits of every group above it: 85312500 lies in 853. Lots may have codes of their own. */
function whyCpv({ applies }: Reach, tender: PartialTender | undefined): string | undefined {
  const wanted = applies?.cpv;
  if (!wanted) return undefined;
  const lots = tender?.lots ?? [];
  const codes = [...(tender?.procurement?.cpv ?? []), ...lots.flatMap(({ cpv }) => cpv ?? [])];
  if (codes.length === 0) return 'The tender does not state its CPV codes.';
  return codes.some((code) => wanted.some((digits) => code.startsWith(digits)))
    ? undefined
    : `It is for CPV codes that start with ${inWords(wanted)}; this one has ${codes.join(', ')}.`;
}

function whyNoFigure({ values }: Rule, tender: PartialTender | undefined): string | undefined {
  if (values.size === 0) return undefined;
  const on = tender?.procurement?.commenced_on;
  if (on === undefined) return NO_DATE;
  const missing = [...values.values()].find((value) => !valueOn(value, on));
  return missing && `${missing.written.title}: no figure was in force on ${on}.`;
}

const bare = (word: string): string => word.replaceAll('_', ' ');
const inWords = (words: readonly string[]): string => words.map(bare).join(' or ');
