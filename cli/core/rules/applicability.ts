import { showPounds } from '../exact/show.ts';
import { isExact } from '../exact/exact.ts';
import type { CheckApplies, WrittenTender } from '../spec/written.generated.ts';
import { valueOn } from './dated-value.ts';
import type { Reach, Rule } from './rule.ts';

/**
 * Why a rule is not for this procurement, or nothing when it is. Decided by the procurement's own facts: the date it
 * commenced, jurisdiction, authority, contract, procedure, route and value. Today's date plays no part.
 */
export function whyNotFor(rule: Rule, tender: PartialTender | undefined): string | undefined {
  for (const reach of rule.reach) {
    const why = whyOutside(reach, tender);
    if (why) return why;
  }
  return whyNoFigure(rule, tender);
}

/** A tender that may still lack anything, as examples and unfinished drafts do. */
export interface PartialTender {
  readonly procurement?: Partial<WrittenTender['procurement']>;
  readonly buyer?: Partial<WrittenTender['buyer']>;
  readonly policy?: string;
  readonly rules?: readonly string[];
  readonly exceptions?: WrittenTender['exceptions'];
}

/** Why a procurement lies outside a reach of dates, kinds and value; nothing when it lies inside. */
export function whyOutside(reach: Reach, tender: PartialTender | undefined): string | undefined {
  return whyDate(reach, tender) ?? whyKind(reach, tender) ?? whyValue(reach, tender);
}

function whyDate({ from, until }: Reach, tender: PartialTender | undefined): string | undefined {
  if (from === undefined && until === undefined) return undefined;
  const on = tender?.procurement?.commenced_on;
  if (on === undefined) return noDate;
  if (from !== undefined && on < from)
    return `It is for procurements that commenced on ${from} or later; this one commenced on ${on}.`;
  if (until !== undefined && on > until)
    return `It was for procurements that commenced by ${until}; this one commenced on ${on}.`;
  return undefined;
}

const noDate = 'The tender does not say on which day the procurement commenced.';

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

function whyValue({ atLeast }: Reach, tender: PartialTender | undefined): string | undefined {
  if (!atLeast) return undefined;
  const { commenced_on: on, estimated_value: value } = tender?.procurement ?? {};
  if (on === undefined) return noDate;
  const least = valueOn(atLeast, on)?.is;
  if (!isExact(least)) return `${atLeast.written.title}: no figure was in force on ${on}.`;
  if (value === undefined) return 'The tender does not state its estimated value.';
  return value.lt(least)
    ? `It is for procurements of ${showPounds(least)} or more; this one is estimated at ${showPounds(value)}.`
    : undefined;
}

function whyNoFigure({ values }: Rule, tender: PartialTender | undefined): string | undefined {
  if (values.size === 0) return undefined;
  const on = tender?.procurement?.commenced_on;
  if (on === undefined) return noDate;
  const missing = [...values.values()].find((value) => !valueOn(value, on));
  return missing && `${missing.written.title}: no figure was in force on ${on}.`;
}

const bare = (word: string): string => word.replaceAll('_', ' ');
const inWords = (words: readonly string[]): string => words.map(bare).join(' or ');
