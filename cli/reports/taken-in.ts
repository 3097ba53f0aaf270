import type { TakenIn } from '../core/panel/take-in.ts';
import { table } from './table.ts';

/** What became of returned sheets, one line each, and a count. Scores are not shown. */
export function takenInTable(taken: readonly TakenIn[]): string {
  if (taken.length === 0) return 'No sheet was taken in.\n';
  const rows = taken.map((one) => [
    ...one.names,
    one.asked > 0 ? `${one.done} of ${one.asked}` : '–',
    BECAME[one.became],
  ]);
  const written = taken.filter(({ became }) => became === 'taken').length;
  return `${table(['Assessor', 'Lot', 'Bid', 'Questions', 'Became'], rows)}\n${written} of ${taken.length} taken in.\n`;
}

const BECAME: Readonly<Record<TakenIn['became'], string>> = {
  taken: 'taken in',
  kept: 'kept as a draft',
  same: 'here already',
  left: 'not taken',
};
