import { showDate } from '../../core/dates/show-date.ts';
import type { CheckApplies } from '../../core/spec/written.generated.ts';

/** The procurements that a pack or a rule is for, as it was written. */
export interface WrittenReach {
  readonly from?: string;
  readonly until?: string;
  readonly applies?: CheckApplies;
}

/** The procurements that a pack or a rule is for, in sentences; none when it is for any. */
export function reachInWords({ from, until, applies }: WrittenReach): readonly string[] {
  return [
    datesInWords(from, until),
    ...KINDS.map(([field, called]) => kindInWords(applies?.[field], called)),
    applies?.cpv && `One of its CPV codes starts with ${orList(applies.cpv)}.`,
    applies?.value_at_least && `Its value with VAT reaches the figure ${applies.value_at_least}.`,
    applies?.value_below && `Its value with VAT is below the figure ${applies.value_below}.`,
  ].filter((sentence) => sentence !== undefined);
}

/** The procurements that two reaches share: the narrower dates, and only the kinds that both allow. */
export function bothReaches(pack: WrittenReach, rule: WrittenReach): WrittenReach {
  const from = [pack.from, rule.from]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  const until = [pack.until, rule.until].filter((date) => date !== undefined).sort()[0];
  const applies = { ...pack.applies, ...rule.applies };
  const shared = KINDS.flatMap(([field]) => {
    const [wide, narrow] = [pack.applies?.[field], rule.applies?.[field]];
    return wide && narrow ? [[field, wide.filter((kind) => narrow.includes(kind))] as const] : [];
  });
  return {
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    applies: { ...applies, ...Object.fromEntries(shared) },
  };
}

function datesInWords(from: string | undefined, until: string | undefined): string | undefined {
  if (from && until) return `It commenced from ${showDate(from)} to ${showDate(until)}.`;
  if (from) return `It commenced on ${showDate(from)} or later.`;
  return until && `It commenced on ${showDate(until)} or earlier.`;
}

const kindInWords = (kinds: readonly string[] | undefined, called: string): string | undefined =>
  kinds && `Its ${called} is ${orList(kinds.map((kind) => kind.replaceAll('_', ' ')))}.`;

const orList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

const KINDS = [
  ['jurisdiction', 'jurisdiction'],
  ['authority_type', 'kind of authority'],
  ['contract_type', 'kind of contract'],
  ['procedure', 'procedure'],
  ['funding_route', 'funding route'],
  ['arrangement', 'arrangement'],
] as const satisfies readonly (readonly [keyof CheckApplies, string])[];
