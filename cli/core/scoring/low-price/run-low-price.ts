import type { Exact } from '../../exact/exact.ts';
import { isExact } from '../../exact/exact.ts';
import type { Outcome } from '../../expression/compile.ts';
import type { Said } from '../../expression/template.ts';
import { inFigures } from '../price/in-figures.ts';
import { aroundPrice, type Around, type TestedPrice } from './around-a-price.ts';
import type { LowPriceCheck, LowPricePart } from './compile-low-price.ts';

/** Prices to hold against one another. `ranked` is false while nobody can say which bid comes after which. */
export interface PricesToTest {
  readonly check: LowPriceCheck;
  readonly prices: readonly TestedPrice[];
  readonly settings: Readonly<Record<string, Exact>>;
  readonly ranked: boolean;
}

/** What one part of the test says of one price, with every step. */
export interface PartOutcome {
  readonly part: LowPricePart;
  readonly outcome: 'flagged' | 'not-flagged' | 'does-not-apply' | 'waits';
  readonly says: string;
  readonly steps: readonly PartStep[];
  /** The figures around the price that the formulas name. */
  readonly uses: readonly (readonly [name: string, value: Exact])[];
}

/** One value on the way. */
export interface PartStep {
  readonly name: string;
  readonly title: string;
  readonly value: Exact;
  readonly how: string;
  readonly unit: 'pounds' | 'score';
  readonly uses: readonly string[];
}

/** Holds one price against each part of the test; a part that is not meant for it is left out. */
export function runLowPrice(own: TestedPrice, asked: PricesToTest): readonly PartOutcome[] {
  const figures = Object.entries(asked.check.written.figures ?? {});
  const values = {
    ...asked.settings,
    ...Object.fromEntries(figures.map(([name, figure]) => [name, figure.is])),
    ...aroundPrice(own, asked.prices),
  };
  return asked.check.parts.flatMap((part) => runPart(part, values, asked) ?? []);
}

function runPart(
  part: LowPricePart,
  around: Around,
  { ranked }: PricesToTest,
): PartOutcome | undefined {
  const meant = part.when?.run(around);
  if (meant && (!meant.ok || meant.value !== true)) return undefined;
  const names = namesIn(part);
  const uses = names.flatMap((name) => {
    const value = around[name];
    return isExact(value) ? [[name, value] as const] : [];
  });
  const missing = names.find((name) => name in absent && around[name] === undefined);
  if (missing === undefined) return measured(part, around, uses);
  const waits = missing === 'next' && !ranked;
  const says = waits ? 'The order of the bids is not known yet.' : (absent[missing] ?? '');
  return { part, outcome: waits ? 'waits' : 'does-not-apply', says, steps: [], uses: [] };
}

const absent: Readonly<Record<string, string>> = {
  others_mean: 'There is no other price to compare it with.',
  next: 'No bid comes after this one.',
  next_dearer: 'No price is higher.',
};

function measured(part: LowPricePart, around: Around, uses: PartOutcome['uses']): PartOutcome {
  const values: Record<string, Around[string]> = { ...around };
  const steps: PartStep[] = [];
  for (const { written, expression } of part.steps) {
    const outcome = expression.run(values);
    if (!outcome.ok || !isExact(outcome.value)) return unusable(part, outcome);
    const { name, title, how, unit = 'score' } = written;
    const shown = how ?? inFigures(written.is, values);
    const used = (written.is.match(NAME) ?? []).filter((one) => values[one] !== undefined);
    values[name] = outcome.value;
    const unique = [...new Set(used)];
    steps.push({ name, title, value: outcome.value, how: shown, unit, uses: unique });
  }
  const flags = part.flags.run(values);
  const said = part.says.run(values);
  if (!flags.ok || !said.ok) return unusable(part, flags.ok ? said : flags);
  const outcome = flags.value === true ? 'flagged' : 'not-flagged';
  return { part, outcome, says: said.ok ? said.text : '', steps, uses };
}

/** A price of nothing among nothing but such prices has no share of anything. */
function unusable(part: LowPricePart, outcome: Outcome | Said): PartOutcome {
  const says = `It cannot be worked out. ${outcome.ok ? '' : outcome.message}`.trim();
  return { part, outcome: 'does-not-apply', says, steps: [], uses: [] };
}

const NAME = /[a-z_][a-z0-9_]*/g;

function namesIn({ written, steps }: LowPricePart): readonly string[] {
  const formulas = [written.flags, ...steps.map((step) => step.written.is)].join(' ');
  return [...new Set(formulas.match(NAME) ?? [])];
}
