import { showDecimal, showExact } from '../exact/show.ts';
import type { Ledger } from '../scoring/ledger.ts';

/**
 * A ledger that keeps no steps, for scoring the same lot many times over: its figures are the same, and are
 * written out only when something reads them.
 */
export const quietLedger = (places: number): Ledger => ({
  places,
  names: 'hidden',
  steps: [],
  enter: ({ id, value }) => ({
    get exact() {
      return showExact(value);
    },
    get shown() {
      return showDecimal(value, places);
    },
    step: id,
  }),
});
