import {
  addDays,
  addMonths,
  financialYearOf,
  lastDayBeginningAfter,
  lastDayBeginningWith,
} from '../dates/add-days.ts';
import {
  isWorkingDay,
  lastWorkingDay,
  workingDayBefore,
  type Answer,
} from '../dates/working-days.ts';
import { one, type Exact } from '../exact/exact.ts';
import type { Functions } from './functions.ts';
import { figureOf, noAnswer } from './figure.ts';

/**
 * Gives expressions dates: `add_days` and `add_months(date, n)`, `last_day_from(date, n)` for "n days beginning with",
 * `last_day_after(date, n)` for "beginning with the day following", `working_days_from(date, n)` for the last of n
 * working days beginning with a day, `working_days_before(date, n)`, `is_working_day(date)` and `financial_year(date)`.
 */
export function addDateFunctions(environment: Functions): void {
  for (const [name, move] of Object.entries(moves)) {
    const handler = (date: string, count: unknown): string =>
      real(date, move(date, wholeNumber(count)));
    environment.registerFunction(`${name}(string, exact): string`, handler);
    environment.registerFunction(`${name}(string, int): string`, handler);
  }
  for (const [name, find] of Object.entries(workingDays)) {
    const handler = (date: string, count: unknown): string =>
      answered(find(date, wholeNumber(count)));
    environment.registerFunction(`${name}(string, exact): string`, handler);
    environment.registerFunction(`${name}(string, int): string`, handler);
  }
  for (const [name, pick] of Object.entries(picks))
    environment.registerFunction(`${name}(string, string): string`, (one: string, other: string) =>
      pick(dayOf(one), dayOf(other)),
    );
  environment.registerFunction('is_working_day(string): bool', (date: string) =>
    answered(isWorkingDay(date)),
  );
  environment.registerFunction('financial_year(string): string', (date: string) =>
    real(date, financialYearOf(date)),
  );
}

const moves: Readonly<Record<string, (date: string, count: number) => string | undefined>> = {
  add_days: addDays,
  add_months: addMonths,
  last_day_from: lastDayBeginningWith,
  last_day_after: lastDayBeginningAfter,
};

const workingDays: Readonly<Record<string, typeof lastWorkingDay>> = {
  working_days_from: lastWorkingDay,
  working_days_before: workingDayBefore,
};

const picks: Readonly<Record<string, (one: string, other: string) => string>> = {
  earlier: (one, other) => (one < other ? one : other),
  later: (one, other) => (one > other ? one : other),
};

/** The day of a moment such as 2027-03-01T12:00. */
const dayOf = (moment: string): string =>
  real(moment, addDays(moment.slice(0, 10), 0) && moment.slice(0, 10));

function real(given: string, date: string | undefined): string {
  if (date !== undefined) return date;
  throw noAnswer(`“${given}” is not a date such as 2027-03-01`);
}

function answered<Value>(answer: Answer<Value>): Value {
  if (answer.ok) return answer.value;
  throw noAnswer(answer.why);
}

function wholeNumber(value: unknown): number {
  const count: Exact = figureOf(value);
  // A century of days, so that a slip in a figure cannot make a rule run for ever.
  if (count.d !== one.d || count.n > 36525n)
    throw noAnswer('a number of days or months is whole and not above 36,525');
  return Number(count.s * count.n);
}
