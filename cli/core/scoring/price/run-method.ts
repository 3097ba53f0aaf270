import { isExact, type Exact } from '../../exact/exact.ts';
import { showNumber } from '../../exact/show-number.ts';
import type { Expression } from '../../expression/compile.ts';
import { roundAt, roundingInWords } from '../round-at.ts';
import type { MethodStep, SpecialRule } from './compile-method.ts';
import { fillIn } from './fill-in.ts';
import { isPlain, nameFigure, showFigure, usesOf } from './name-figure.ts';
import type { NoPoints, PricePoints, PriceStepDone } from './price-points.ts';
import type { PriceInSet } from './prices-to-score.ts';

/** The points of one price by the method's formula, kept within its least and most points, then rounded if the tender says so. */
export function pointsByFormula(given: PriceInSet): PricePoints | NoPoints {
  const { method } = given.asked;
  const run: Run = { given, values: startingValues(given), open: {}, written: method.written };
  const steps: PriceStepDone[] = [];
  for (const step of method.steps) {
    const done = runStep(step, run);
    if (!('value' in done)) return done;
    steps.push(done);
  }
  const raw = numberFrom(method.points, run.values);
  return isExact(raw) ? finish(raw, run, steps) : raw;
}

/** The points that a rule for a special situation gives, rounded if the tender says so. */
export function pointsBySpecialRule(rule: SpecialRule, given: PriceInSet): PricePoints | NoPoints {
  if (!rule.points) return { ok: false, says: rule.says };
  const points = numberFrom(rule.points, startingValues(given));
  if (!isExact(points)) return points;
  const { value, by } = roundAt(given.asked.stages ?? [], 'criterion', points);
  const explains = `${rule.says}${by ? ` The points are ${roundingInWords(by)}.` : ''}`;
  const said = { how: explains, explains, steps: [], uses: [] };
  return { ok: true, points: value, unrounded: points, ...said };
}

interface Run {
  readonly given: PriceInSet;
  readonly values: Record<string, Exact>;
  readonly open: Record<string, string>;
  readonly written: PriceInSet['asked']['method']['written'];
}

const startingValues = ({ price, quality, asked, set }: PriceInSet): Record<string, Exact> => ({
  ...asked.settings,
  ...set,
  weight: asked.weight,
  price,
  ...(quality && { quality }),
  ...(asked.qualityWeight && { quality_weight: asked.qualityWeight }),
});

function runStep({ name, title, expression }: MethodStep, run: Run): PriceStepDone | NoPoints {
  const raw = numberFrom(expression, run.values);
  if (!isExact(raw)) return raw;
  const stages = name === 'ratio' ? (run.given.asked.stages ?? []) : [];
  const { value, by } = roundAt(stages, 'ratio', raw);
  const filled = fillIn(expression.text, (known) => showFigure(known, run));
  const uses = usesOf(expression.text, run.values);
  run.values[name] = value;
  if (!by && isPlain(expression.text)) run.open[name] = expression.text;
  return { name, title, value, how: by ? `${filled}, ${roundingInWords(by)}` : filled, uses };
}

function finish(raw: Exact, run: Run, steps: readonly PriceStepDone[]): PricePoints | NoPoints {
  const kept = keepWithin(raw, run);
  if (!kept.ok) return kept;
  const { asked } = run.given;
  const { value, by } = roundAt(asked.stages ?? [], 'criterion', kept.value);
  const note = `${kept.note}${by ? `, ${roundingInWords(by)}` : ''}`;
  const { text } = asked.method.points;
  const how = fillIn(text, (name) => showFigure(name, run)) + note;
  const explains = `${fillIn(text, (name) => nameFigure(name, run))}${note}.`;
  const uses = usesOf(text, run.values);
  return { ok: true, points: value, unrounded: kept.value, how, explains, steps, uses };
}

interface Kept {
  readonly ok: true;
  readonly value: Exact;
  /** What was done to the formula's result, in words that follow it; empty when nothing was. */
  readonly note: string;
}

function keepWithin(raw: Exact, { values, given }: Run): Kept | NoPoints {
  const { atLeast, atMost } = given.asked.method;
  const least = atLeast && numberFrom(atLeast, values);
  const most = atMost && numberFrom(atMost, values);
  if (least && !isExact(least)) return least;
  if (most && !isExact(most)) return most;
  if (least && raw.lt(least)) return moved(raw, least, 'raised');
  if (most && raw.gt(most)) return moved(raw, most, 'lowered');
  return { ok: true, value: raw, note: '' };
}

const moved = (raw: Exact, value: Exact, how: 'raised' | 'lowered'): Kept => ({
  ok: true,
  value,
  note: `, which gives ${showNumber(raw)} and is ${how} to ${showNumber(value)}`,
});

function numberFrom(expression: Expression, values: Readonly<Record<string, Exact>>) {
  const outcome = expression.run(values);
  if (outcome.ok && isExact(outcome.value)) return outcome.value;
  const why = outcome.ok ? 'It gives no number.' : outcome.message;
  return { ok: false, says: `The price formula gives no points. ${why}` } as const;
}
