import type { CheckApplies } from '../spec/written.generated.ts';
import type { DatedValue } from './dated-value.ts';
import type { Reach } from './rule.ts';

/** Every dated figure that is known, by its pack and name. */
export type DatedValues = ReadonlyMap<string, DatedValue>;

/** The procurements that a pack or a rule is for, with the figures that its thresholds name. */
export function resolveReach(
  { from, until, applies }: WrittenReach,
  pack: string,
  values: DatedValues,
): Reach {
  const { value_at_least: least, value_below: top } = applies ?? {};
  const atLeast = least === undefined ? undefined : valueNamed(least, pack, values);
  const below = top === undefined ? undefined : valueNamed(top, pack, values);
  const vat = atLeast || below ? values.get(VAT_RATE) : undefined;
  return {
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(applies && { applies }),
    ...(atLeast && { atLeast }),
    ...(below && { below }),
    ...(vat && { vat }),
  };
}

interface WrittenReach {
  readonly from?: string;
  readonly until?: string;
  readonly applies?: CheckApplies;
}

/** The dated figure with this name; a name without a slash belongs to the pack that uses it. */
export const valueNamed = (id: string, pack: string, values: DatedValues): DatedValue | undefined =>
  values.get(id.includes('/') ? id : `${pack}/${id}`);

/** The standard rate of VAT, in per cent: thresholds count VAT, and a tender may state its value without it. */
export const VAT_RATE = 'values/standard-vat-rate';
