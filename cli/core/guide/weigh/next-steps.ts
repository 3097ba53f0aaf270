import { showDate } from '../../dates/show-date.ts';
import type { Values } from '../../expression/compile.ts';
import type { Expression } from '../../expression/compile.ts';
import type { ConsiderationStep } from '../../spec/written.generated.ts';
import type { NextStep } from '../guide.ts';
import type { Outcome } from './outcome.ts';
import type { Weighed } from './weigh.ts';

/** Something that follows: what it is, the sentence, its day where it has one, and why. */
export interface Step {
  readonly does: ConsiderationStep['do'];
  readonly says: string;
  /** The last day for it, as `2027-03-01`. */
  readonly by?: string;
  /** True when that day is before today. */
  readonly late?: boolean;
  /** The considerations that it follows from, by their titles. */
  readonly because: readonly string[];
}

/** Everything that follows from an outcome, each once, those with a day first and by their days. */
export function stepsOf({ tender, gates, lots }: Outcome, on: string): readonly Step[] {
  const weighed = [
    ...tender,
    ...gates.flatMap((gate) => gate.weighed),
    ...lots.flatMap((lot) => lot.weighed),
  ];
  const steps = weighed.flatMap((one) =>
    one.consideration.then.flatMap((step) => stepFrom(one, step, on) ?? []),
  );
  const merged = new Map<string, Step>();
  for (const step of steps) {
    const key = JSON.stringify([step.does, step.says]);
    const known = merged.get(key);
    merged.set(key, known ? both(known, step) : step);
  }
  const dated = [...merged.values()];
  return [
    ...dated.filter(({ by }) => by !== undefined).toSorted(byDay),
    ...dated.filter(({ by }) => by === undefined),
  ];
}

const byDay = ({ by: one = '' }: Step, { by: other = '' }: Step): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** The same thing to do for two reasons is done once, by the earlier day. */
const both = (one: Step, other: Step): Step => ({
  ...one,
  ...([one, other].filter(({ by }) => by !== undefined).toSorted(byDay)[0] ?? {}),
  because: [...new Set([...one.because, ...other.because])],
});

function stepFrom(
  { consideration, outcome, values }: Weighed,
  { written, says, when, by, atOneOf }: NextStep,
  on: string,
): Step | undefined {
  if (!written.on.includes(outcome)) return undefined;
  const met = when?.run(values);
  if (met && !(met.ok && met.value === true)) return undefined;
  const said = says.run(values);
  if (!said.ok) return undefined;
  const last = dayOf(by, values);
  const meeting = atOneOf && lastBefore(datesOf(atOneOf, values), on, last);
  const day = meeting ?? last;
  const help = atOneOf && !meeting && written.if_none !== undefined ? ` ${written.if_none}` : '';
  const at = meeting === undefined ? '' : ` Meeting: ${showDate(meeting)}.`;
  return {
    does: written.do,
    says: `${said.text}${at}${help}`,
    ...(day !== undefined && { by: day, late: day < on }),
    because: [consideration.written.title],
  };
}

function dayOf(expression: Expression | undefined, values: Values): string | undefined {
  const outcome = expression?.run(values);
  return outcome?.ok && typeof outcome.value === 'string' ? outcome.value.slice(0, 10) : undefined;
}

function datesOf(expression: Expression, values: Values): readonly string[] {
  const outcome = expression.run(values);
  return outcome.ok && Array.isArray(outcome.value) ? outcome.value.map(String).sort() : [];
}

/** The last of some days that is not before today and not after the last day. */
const lastBefore = (days: readonly string[], on: string, last: string | undefined) =>
  days.findLast((day) => day >= on && (last === undefined || day <= last));
