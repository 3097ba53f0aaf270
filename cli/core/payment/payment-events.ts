import { addDays, addMonths } from '../dates/add-days.ts';
import { showDate } from '../dates/show-date.ts';
import type { Exact } from '../exact/exact.ts';
import type { LotPayment, LotTerm } from '../spec/written.generated.ts';

/** Something about money that happens on a day; the day in words, and as the calendar has it for sorting. */
export interface PaymentEvent {
  readonly on: string;
  readonly when: string;
  readonly what: string;
}

/**
 * What happens when, as far as the tender says: the start, the first three payments with the latest day for each, when
 * results count and are paid, and the end. What has no date in the tender is left out.
 */
export function paymentEvents(payment: LotPayment, term: LotTerm | undefined) {
  const start = term?.starts_on;
  if (start === undefined) return [];
  const { bedding_in_months: settle, results_paid_after_months: results } = payment;
  const days = wholeOf(term?.days);
  const found = [
    event(start, 'The work begins, and so do wages.'),
    ...paymentsFrom(start, payment),
    ...(settle ? [event(later(start, settle), 'Results begin to count.')] : []),
    ...(results
      ? [event(later(start, results), 'The first money for results is paid, or taken away.')]
      : []),
    ...(days ? [event(addDays(start, days - 1), 'The last day of the work.')] : []),
  ];
  return found.flat().toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

const event = (on: string | undefined, what: string): readonly PaymentEvent[] =>
  on === undefined ? [] : [{ on, when: showDate(on), what }];

const later = (start: string, months: Exact): string | undefined => {
  const whole = wholeOf(months);
  return whole === undefined ? undefined : addMonths(start, whole);
};

const wholeOf = (value: Exact | undefined): number | undefined =>
  value?.d === 1n ? Number(value.n) : undefined;

const PERIODS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };
const ORDER = ['first', 'second', 'third'];

function paymentsFrom(start: string, { timing, every, days_to_pay }: LotPayment) {
  const months = every === undefined ? undefined : PERIODS[every];
  if (months === undefined || timing === undefined) return [];
  const wait = wholeOf(days_to_pay);
  return ORDER.map((nth, at) => {
    const due = addMonths(start, months * (timing === 'in-advance' ? at : at + 1));
    const last = due !== undefined && wait !== undefined ? addDays(due, wait) : undefined;
    const until = last === undefined ? '' : ` The money must be there by ${showDate(last)}.`;
    return event(due, `You send your ${nth} invoice.${until}`);
  });
}
