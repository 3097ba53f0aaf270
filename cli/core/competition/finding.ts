import type {
  Basis,
  Diagnostic,
  Place,
  RelatedPlace,
  Severity,
} from '../diagnostics/diagnostic.ts';

/** What a finding about a competition says: the mistake, what to do, how much it matters when it is no error, and what else to look at. */
export interface Says {
  readonly message: string;
  readonly advice: string;
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
}

/** A finding about one competition. The first word of its code (`tender/…`, `bid/…`) tells whose rule it is. */
export function finding(code: string, at: Place, says: Says): Diagnostic {
  const { message, advice, severity = 'error', related } = says;
  const whose = WHOSE[code.split('/')[0] ?? ''] ?? {};
  return { code, severity, message, at, advice, ...whose, ...(related && { related }) };
}

const WHOSE: Readonly<Record<string, { readonly basis: Basis; readonly because: string }>> = {
  tender: { basis: 'format', because: 'tender/1' },
  organisation: { basis: 'format', because: 'organisation/1' },
  bid: { basis: 'tender', because: 'what it asks of every bid' },
  panel: { basis: 'tender', because: 'its panel must be able to score every bid fairly' },
  sheet: { basis: 'tender', because: 'how its panel scores' },
  moderation: { basis: 'tender', because: 'how its panel agrees on scores' },
  decision: { basis: 'tender', because: 'what its record of decisions must hold' },
};
