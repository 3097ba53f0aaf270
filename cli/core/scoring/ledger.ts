import type { Exact } from '../exact/exact.ts';
import { showDecimal, showExact, showMoney, showShort } from '../exact/show.ts';
import type { ResultFigure, ResultStep } from '../spec/written.generated.ts';
import { placeInFolder } from './place-of-figure.ts';

/** The list that every figure is entered in, so that each can be followed back to what people wrote. */
export interface Ledger {
  /** How many decimal places readers see. */
  readonly places: number;
  /** Whether a step may say in which file of a bid a figure stands. */
  readonly names: 'hidden' | 'shown';
  readonly steps: readonly ResultStep[];
  /** Enters a figure and gives it back in the form a result holds. */
  readonly enter: (entry: Entry) => ResultFigure;
}

/** One figure to enter: its address, what it is, how it came about and from which other figures. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly how: string;
  readonly value: Exact;
  readonly from?: readonly string[];
  readonly rule?: string;
  /** What a person wrote, as something read from a file and the path to the figure inside it. */
  readonly written?: readonly [object, ...(string | number)[]];
  /** What it counts: points as a rule. Pounds are shown to the penny, a score of a scale in full where it ends. */
  readonly unit?: 'points' | 'pounds' | 'score';
}

/**
 * An empty ledger that shows figures with this many decimal places; places are told from `tender`'s folder. While names are
 * `hidden` no figure says which file of a bid it stands in.
 */
export function createLedger(places: number, tender: object, names: 'hidden' | 'shown'): Ledger {
  const steps: ResultStep[] = [];
  const enter = ({ id, title, how, value, from = [], rule, written, unit = 'points' }: Entry) => {
    const exact = showExact(value);
    const shown = show[unit](value, places);
    const place = written && placeInFolder(tender, written);
    const tells = names === 'hidden' && place?.startsWith('bids/');
    const said = { ...(rule && { rule }), ...(place && !tells && { place }) };
    steps.push({ id, title, how, exact, shown, from, ...said });
    return { exact, shown, step: id };
  };
  return { places, names, steps, enter };
}

const show: Readonly<Record<NonNullable<Entry['unit']>, typeof showDecimal>> = {
  points: showDecimal,
  pounds: (value: Exact) => showMoney(value),
  score: showShort,
};
