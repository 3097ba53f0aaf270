import { round } from './round.ts';
import { showDecimal, showExact } from './show.ts';
import type { Exact } from './exact.ts';

/**
 * A number inside a sentence: thousands commas, a real minus sign, in full where it ends within six places
 * (`4,500,000`, `0.72`), otherwise cut off at four with dots to say so (`66.6666…`).
 */
export function showNumber(value: Exact): string {
  const sign = value.s < 0n && value.n > 0n ? '−' : '';
  return sign + withCommas(magnitude(value.abs()));
}

function magnitude(value: Exact): string {
  const full = showExact(value);
  const ends = !full.includes('/') && (full.split('.')[1]?.length ?? 0) <= 6;
  return ends ? full : `${showDecimal(round(value, 4, 'truncate'), 4)}…`;
}

function withCommas(decimal: string): string {
  const [whole = '', part] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}
