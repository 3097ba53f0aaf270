import { exact, isExact, zero, type Exact } from '../exact/exact.ts';
import type { CompiledColumn, CompiledMonths } from './calculator.ts';

/** The months that were worked out: how many, and each column's value at the end of each, first month first. */
export interface MonthTable {
  readonly count: number;
  readonly columns: Readonly<Record<string, readonly Exact[]>>;
}

type Worked =
  | { readonly ok: true; readonly months: MonthTable }
  | { readonly ok: false; readonly says: string };

/** More months than this help nobody: no contract lasts fifty years. */
const MOST = 600n;

/** Goes through the months in order; each column may use the columns before it and its own value in the month before. */
export function runMonths(
  { last, columns }: CompiledMonths,
  values: Readonly<Record<string, unknown>>,
): Worked {
  const end = exactOf(last, values);
  if (!end || end.d !== 1n || end.lt(1n) || end.gt(MOST))
    return { ok: false, says: `The last month must be a whole number from 1 to ${MOST}.` };
  const before = new Map(columns.map((one) => [one.written.name, startOf(one, values)]));
  const table = new Map(columns.map(({ written }) => [written.name, [] as Exact[]]));
  for (let month = 1n; month <= end.n; month += 1n) {
    const now: Record<string, unknown> = { ...values, month: exact(month) };
    for (const [name, value] of before) now[`${name}_before`] = value;
    for (const { written, expression } of columns) {
      const value = exactOf(expression, now);
      if (!value) return { ok: false, says: `“${written.title}” fails in month ${month}.` };
      now[written.name] = value;
      before.set(written.name, value);
      table.get(written.name)?.push(value);
    }
  }
  return { ok: true, months: { count: Number(end.n), columns: Object.fromEntries(table) } };
}

type Formula = CompiledColumn['expression'];

function exactOf(formula: Formula, values: Readonly<Record<string, unknown>>): Exact | undefined {
  const outcome = formula.run(values);
  return outcome.ok && isExact(outcome.value) ? outcome.value : undefined;
}

const startOf = ({ starts }: CompiledColumn, values: Readonly<Record<string, unknown>>): Exact =>
  (starts && exactOf(starts, values)) ?? zero;
