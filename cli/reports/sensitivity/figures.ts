import type { Exact } from '../../core/exact/exact.ts';
import { round } from '../../core/exact/round.ts';
import { showDecimal, showMoney, showPounds } from '../../core/exact/show.ts';

/** A sum that was worked out, in pounds: whole pounds from a hundred on, otherwise with pence. */
export const roughPounds = (sum: Exact): string =>
  sum.abs().gte(100n) ? showPounds(round(sum, 0, 'half-up')) : showMoney(sum);

/** A share in whole per cent: `41%`. */
export const wholePercent = (share: Exact): string => `${showDecimal(share, 0)}%`;

/** How many times, with one decimal where it is not whole: `4`, `2.8`. */
export const times = (value: Exact): string => showDecimal(value, 1).replace(/\.0$/, '');
