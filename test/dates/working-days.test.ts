import { describe, expect, test } from 'vitest';
import { compile } from '../../cli/core/expression/compile.ts';
import { createScope } from '../../cli/core/expression/scope.ts';
import { showExact } from '../../cli/core/exact/show.ts';
import { isExact } from '../../cli/core/exact/exact.ts';
import {
  addDays,
  addMonths,
  financialYearOf,
  lastDayBeginningAfter,
  lastDayBeginningWith,
} from '../../cli/core/dates/add-days.ts';
import { isWorkingDay, known, lastWorkingDay } from '../../cli/core/dates/working-days.ts';

describe('a standstill of eight working days beginning with the day of the award notice', () => {
  test.each([
    ['2026-11-23', '2026-12-03'],
    ['2026-12-21', '2027-01-05'],
    ['2026-12-26', '2027-01-11'],
    ['2027-03-15', '2027-03-25'],
    ['2027-07-05', '2027-07-15'],
    ['2027-07-28', '2027-08-09'],
    ['2027-11-26', '2027-12-08'],
  ])('from %s it ends on %s', (notice, end) => {
    expect(lastWorkingDay(notice, 8)).toEqual({ ok: true, value: end });
  });
});

describe('a working day is one in every part of the United Kingdom', () => {
  const holidays =
    '2026-11-30 2026-12-25 2026-12-28 2027-01-01 2027-01-04 2027-03-17 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-07-12 2027-08-02 2027-08-30 2027-11-30 2027-12-27 2027-12-28 2028-01-03 2028-01-04 2028-03-17 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-07-12 2028-08-07 2028-08-28 2028-11-30 2028-12-25 2028-12-26';

  test('every holiday of any part, and no other weekday, is left out until the end of 2028', () => {
    const found: string[] = [];
    for (let day = '2026-11-24'; day <= '2028-12-31'; day = addDays(day, 1) ?? '') {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      const works = isWorkingDay(day);
      if (weekday === 0 || weekday === 6) expect(works).toEqual({ ok: true, value: false });
      else if (works.ok && !works.value) found.push(day);
    }
    expect(found.join(' ')).toBe(holidays);
  });

  test('the single holiday of Scotland on 15 June 2026 counts', () => {
    expect(isWorkingDay('2026-06-15')).toEqual({ ok: true, value: false });
  });

  test('a day beyond the known years gets no guess', () => {
    expect(known).toEqual({ first: 2019, last: 2028 });
    const unknown = { ok: false, why: 'bank holidays are not known after 2028' };
    expect(isWorkingDay('2029-01-02')).toEqual(unknown);
    expect(lastWorkingDay('2028-12-27', 8)).toEqual(unknown);
    expect(isWorkingDay('2018-12-31')).toMatchObject({ ok: false });
    expect(isWorkingDay('2027-02-30')).toMatchObject({ ok: false });
  });
});

describe('a period of days', () => {
  test.each([
    ['2026-04-01', 56, '2026-05-26'],
    ['2026-11-02', 30, '2026-12-01'],
    ['2027-03-01', 30, '2027-03-30'],
    ['2027-03-01', 120, '2027-06-28'],
    ['2027-03-01', 90, '2027-05-29'],
    ['2027-03-01', 180, '2027-08-27'],
  ])('beginning with %s and lasting %i days ends on %s', (from, days, end) => {
    expect(lastDayBeginningWith(from, days)).toBe(end);
  });

  test('beginning with the day following an invitation ends a day later', () => {
    expect(lastDayBeginningAfter('2026-11-02', 25)).toBe('2026-11-27');
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-02', -12, '2025-11-02'],
  ])('%s and %i months is %s', (date, months, then) => {
    expect(addMonths(date, months)).toBe(then);
  });

  test('a financial year begins on 1 April', () => {
    expect(financialYearOf('2026-03-31')).toBe('2025-04-01');
    expect(financialYearOf('2026-04-01')).toBe('2026-04-01');
    expect(financialYearOf('2026-02-30')).toBeUndefined();
  });
});

describe('rules can reckon with dates', () => {
  const run = (text: string) => {
    const compiled = compile(text, createScope({}));
    if (!compiled.ok) throw new Error(compiled.problem.message);
    const outcome = compiled.expression.run({});
    if (!outcome.ok) return outcome.message;
    return isExact(outcome.value) ? showExact(outcome.value) : outcome.value;
  };

  test.each([
    ["working_days_from('2026-12-26', 8)", '2027-01-11'],
    ["last_day_from('2026-11-02', 30)", '2026-12-01'],
    ["last_day_after('2026-11-02T12:00', 25)", '2026-11-27'],
    ["add_days('2026-03-01', -1)", '2026-02-28'],
    ["earlier('2026-03-02', '2026-03-01T12:00')", '2026-03-01'],
    ["later('2026-03-02', '2026-03-01T12:00')", '2026-03-02'],
    ["add_months('2026-03-31', exact(6))", '2026-09-30'],
    ["financial_year('2026-01-01')", '2025-04-01'],
    ["is_working_day('2026-11-30')", false],
    ["is_working_day('2026-12-01')", true],
  ])('%s is %s', (text, value) => {
    expect(run(text)).toBe(value);
  });

  test.each([
    ["working_days_from('2028-12-27', 8)", 'bank holidays are not known after 2028'],
    ["working_days_from('2026-12-27', 0)", 'a period has at least one working day'],
    ["add_days('2026-02-30', 1)", 'is not a date'],
    ["earlier('2026-02-30', '2026-03-01')", 'is not a date'],
    ["add_days('2026-02-20', 1.5)", 'whole'],
    ["add_months('2026-02-20', 99999)", 'whole'],
    ["financial_year('soon')", 'is not a date'],
  ])('%s has no answer', (text, why) => {
    expect(String(run(text)).toLowerCase()).toContain(why);
  });
});
