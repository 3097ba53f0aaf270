import type { Exact } from './exact.ts';
import { round } from './round.ts';

/** The value with exactly this many decimal places, ties away from nought, without thousands commas: `84.50`. */
export function showDecimal(value: Exact, places: number): string {
  const rounded = round(value, places, 'half-up');
  const digits = ((rounded.n * 10n ** BigInt(places)) / rounded.d).toString();
  const padded = digits.padStart(places + 1, '0');
  const whole = padded.slice(0, padded.length - places);
  const sign = rounded.s < 0n && rounded.n > 0n ? '-' : '';
  return places === 0 ? sign + whole : `${sign}${whole}.${padded.slice(-places)}`;
}

/** The value in full: a decimal where it ends (`84.5`), otherwise the fraction itself (`2500/83`). */
export function showExact(value: Exact): string {
  const places = placesOf(value.d);
  return places === undefined ? value.toFraction() : showDecimal(value, places);
}

/** The value in full where it ends (`4`, `3.5`), otherwise rounded to this many decimal places (`2.67`). */
export function showShort(value: Exact, places: number): string {
  return placesOf(value.d) === undefined ? showDecimal(value, places) : showExact(value);
}

/** Pounds and pence with thousands commas, rounded to the penny: `£1,234.50`, `−£5.00`. */
export function showMoney(value: Exact): string {
  return showSterling(showDecimal(value, 2));
}

/** Whole pounds with thousands commas where there are no pence, otherwise pounds and pence: `£5,000,000`. */
export function showPounds(value: Exact): string {
  return value.d === 1n ? showSterling(showDecimal(value, 0)) : showMoney(value);
}

function showSterling(decimal: string): string {
  const [whole = '', pence] = decimal.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const pounds = pence === undefined ? grouped : `${grouped}.${pence}`;
  return `${decimal.startsWith('-') ? '−' : ''}£${pounds}`;
}

/** How many decimal places a fraction over this divisor needs, or nothing when it never ends. */
function placesOf(under: bigint): number | undefined {
  const [twos, withoutTwos] = timesDivided(under, 2n);
  const [fives, rest] = timesDivided(withoutTwos, 5n);
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

function timesDivided(value: bigint, by: bigint): readonly [number, bigint] {
  let rest = value;
  let times = 0;
  while (rest % by === 0n) {
    rest /= by;
    times += 1;
  }
  return [times, rest];
}
