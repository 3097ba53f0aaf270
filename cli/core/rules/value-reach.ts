import { isExact, type Exact } from '../exact/exact.ts';
import { showExact, showPounds } from '../exact/show.ts';
import type { PartialTender } from './partial-tender.ts';
import { valueOn, type DatedValue } from './dated-value.ts';
import type { Reach } from './rule.ts';

/**
 * How a procurement's value lies to the thresholds of a rule. Thresholds count VAT. A value that leaves VAT out, or does
 * not say, may stand for anything from itself to itself with VAT at the standard rate of the day; where the
 * threshold lies between the two, nobody can tell, and the rule is neither applied nor passed over in silence.
 */
export interface ValueStanding {
  /** Why the procurement is surely on the other side. */
  readonly outside?: string;
  /** Why it cannot be told on which side it is. */
  readonly unclear?: string;
}

/** How the value lies to both thresholds of a reach, where it has any. */
export function standingByValue(reach: Reach, tender: PartialTender | undefined): ValueStanding {
  const standings = (['atLeast', 'below'] as const).flatMap((side) => {
    const threshold = reach[side];
    return threshold ? [standing({ side, threshold, vat: reach.vat }, tender)] : [];
  });
  return standings.find(({ outside }) => outside) ?? standings.find(({ unclear }) => unclear) ?? {};
}

interface Limit {
  readonly side: 'atLeast' | 'below';
  readonly threshold: DatedValue;
  readonly vat: DatedValue | undefined;
}

function standing(limit: Limit, tender: PartialTender | undefined): ValueStanding {
  const { commenced_on: on, estimated_value: value } = tender?.procurement ?? {};
  if (on === undefined) return { outside: NO_DATE };
  const figure = valueOn(limit.threshold, on)?.is;
  if (!isExact(figure))
    return { outside: `${limit.threshold.written.title}: no figure was in force on ${on}.` };
  if (value === undefined) return { outside: 'The tender does not state its estimated value.' };
  const rate = limit.vat && valueOn(limit.vat, on)?.is;
  return compare(limit.side, figure, {
    value,
    vat: tender?.procurement?.vat ?? 'not-stated',
    rate: isExact(rate) ? rate : undefined,
  });
}

/** Said where rules depend on the date and there is none. */
export const NO_DATE = 'The tender does not say on which day the procurement commenced.';

interface Stated {
  readonly value: Exact;
  readonly vat: 'inclusive' | 'exclusive' | 'not-stated';
  /** The standard rate in per cent; nothing when no rate is known for the day. */
  readonly rate: Exact | undefined;
}

function compare(side: Limit['side'], figure: Exact, stated: Stated): ValueStanding {
  const { value, vat, rate } = stated;
  const reaches = value.gte(figure);
  const most = vat === 'inclusive' ? value : rate && value.mul(rate.add(100)).div(100);
  if (!reaches && (most === undefined || most.gte(figure)))
    return { unclear: unclear(figure, stated, most) };
  if (reaches === (side === 'atLeast')) return {};
  const wanted =
    side === 'atLeast' ? `${showPounds(figure)} or more` : `less than ${showPounds(figure)}`;
  return {
    outside: `It is for procurements of ${wanted}; this one is estimated at ${showPounds(value)}.`,
  };
}

function unclear(figure: Exact, { value, vat, rate }: Stated, most: Exact | undefined): string {
  const lacks = vat === 'exclusive' ? 'leaves VAT out' : 'does not say whether it includes VAT';
  const could =
    most && rate
      ? `With VAT at ${showExact(rate)}% it would be ${showPounds(most)}.`
      : 'No rate of VAT is known for that day.';
  return `Thresholds count VAT. The estimated value of ${showPounds(value)} ${lacks}, and the threshold is ${showPounds(figure)}. ${could} State the value with VAT to have this rule decided.`;
}
