import type { Fit, MatchedLot } from './match-lot.ts';

/** A lot that was held against an organisation, with the tender that it belongs to. */
export interface TenderLot {
  readonly folder: string;
  readonly tender: string;
  readonly title: string;
  /** The last moment a bid may arrive, as `2026-04-20T12:00`. */
  readonly deadline?: string;
  /** Whether that day is before today. */
  readonly past: boolean;
  readonly matched: MatchedLot;
}

/**
 * Lots as somebody should read them: those that fit, then those that may, then the others; within each those still open first,
 * then by the last day for bids, by the id of the tender, by its folder, and as the tender has them.
 */
export const inOrder = (lots: readonly TenderLot[]): readonly TenderLot[] =>
  lots.toSorted((one, other) => compare(keyOf(one), keyOf(other)));

const FITS: readonly Fit[] = ['fits', 'may-fit', 'does-not-fit'];

/** A lot without a last day comes after those that have one. */
const keyOf = ({ matched, past, deadline, tender, folder }: TenderLot): readonly string[] => [
  String(FITS.indexOf(matched.fit)),
  past ? '1' : '0',
  deadline ?? '9999',
  tender,
  folder,
];

function compare(one: readonly string[], other: readonly string[]): number {
  for (const [at, part] of one.entries()) {
    const beside = other[at] ?? '';
    if (part !== beside) return part < beside ? -1 : 1;
  }
  return 0;
}
