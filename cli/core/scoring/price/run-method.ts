import { isExact, type Exact } from '../../exact/exact.ts';
import { showNumber } from '../../exact/show-number.ts';
import type { Expression, Values } from '../../expression/compile.ts';
import type { Template } from '../../expression/template.ts';
import { roundAt, roundingInWords } from '../round-at.ts';
import type { MethodStep } from './compile-method.ts';
import { fillIn } from './fill-in.ts';
import { isPlain, nameFigure, showFigure, usesOf } from './name-figure.ts';
import type { NoPoints, PricePoints, PriceStepDone } from './price-points.ts';
import type { PriceInSet } from './prices-to-score.ts';
import { qualitySetOf } from './reference-set.ts';
import type { SpecialRule } from './special-rules.ts';

/** The points of one price by the method's formula, kept within its least and most points, then rounded if the tender says so. */
export function pointsByFormula(given: PriceInSet): PricePoints | NoPoints {
  const { method } = given.asked;
  const values = startingValues(given);
  const run: Run = { given, values, lists: listsFor(given), open: {}, written: method.written };
  const steps: PriceStepDone[] = [];
  for (const step of method.steps) {
    const done = runStep(step, run);
    if (!('value' in done)) return done;
    steps.push(done);
  }
  const raw = numberFrom(method.points, run);
  return isExact(raw) ? finish(raw, run, steps) : raw;
}

/** The points that a rule for a special situation gives, rounded if the tender says so. */
export function pointsBySpecialRule(rule: SpecialRule, given: PriceInSet): PricePoints | NoPoints {
  if (!rule.points) return { ok: false, says: rule.says };
  const points = numberFrom(rule.points, {
    values: startingValues(given),
    lists: listsFor(given),
  });
  if (!isExact(points)) return points;
  const { value, by } = roundAt(given.asked.stages ?? [], 'criterion', points);
  const explains = `${rule.says}${by ? ` The points are ${roundingInWords(by)}.` : ''}`;
  const told = { how: explains, explains, steps: [], uses: [] };
  return { ok: true, points: value, unrounded: points, ...told };
}

interface Run {
  readonly given: PriceInSet;
  readonly values: Record<string, Exact>;
  readonly lists: Values;
  readonly open: Record<string, string>;
  readonly written: PriceInSet['asked']['method']['written'];
}

function startingValues(given: PriceInSet): Record<string, Exact> {
  const { price, quality, own, asked, set } = given;
  const settings = Object.entries(asked.settings ?? {}).filter(
    (entry): entry is [string, Exact] => typeof entry[1] !== 'string' && isExact(entry[1]),
  );
  return {
    ...Object.fromEntries(settings),
    ...own,
    ...set,
    ...(asked.quality && qualitySetOf([...asked.quality.values()])),
    weight: asked.weight,
    price,
    ...(quality && { quality }),
    ...(asked.qualityWeight && { quality_weight: asked.qualityWeight }),
  };
}

/** Tables and the bids themselves, which formulas look through but which are no figures of their own. */
const listsFor = ({ bids, asked }: PriceInSet): Values => ({
  ...Object.fromEntries(Object.entries(asked.settings ?? {}).filter(([, is]) => Array.isArray(is))),
  bids,
});

function runStep(
  { name, title, expression, says }: MethodStep,
  run: Run,
): PriceStepDone | NoPoints {
  const raw = numberFrom(expression, run);
  if (!isExact(raw)) return raw;
  const stages = name === 'ratio' ? (run.given.asked.stages ?? []) : [];
  const { value, by } = roundAt(stages, 'ratio', raw);
  const filled = said(says, run) ?? fillIn(expression.text, (known) => showFigure(known, run));
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
  const words = said(asked.method.pointsSay, run);
  const how = (words ?? fillIn(text, (name) => showFigure(name, run))) + note;
  const explains = `${words ?? fillIn(text, (name) => nameFigure(name, run))}${note}.`;
  const uses = usesOf(text, run.values);
  return { ok: true, points: value, unrounded: kept.value, how, explains, steps, uses };
}

interface Kept {
  readonly ok: true;
  readonly value: Exact;
  /** What was done to the formula's result, in words that follow it; empty when nothing was. */
  readonly note: string;
}

function keepWithin(raw: Exact, run: Run): Kept | NoPoints {
  const { atLeast, atMost } = run.given.asked.method;
  const least = atLeast && numberFrom(atLeast, run);
  const most = atMost && numberFrom(atMost, run);
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

/** The words of a sentence with its gaps filled, or nothing where there is none to say. */
function said(says: Template | undefined, { values, lists }: Run): string | undefined {
  const text = says?.run({ ...values, ...lists });
  return text?.ok ? text.text : undefined;
}

function numberFrom(expression: Expression, { values, lists }: Pick<Run, 'values' | 'lists'>) {
  const outcome = expression.run({ ...lists, ...values });
  if (outcome.ok && isExact(outcome.value)) return outcome.value;
  const why = outcome.ok ? 'It gives no number.' : outcome.message;
  return { ok: false, says: `The price formula gives no points. ${why}` } as const;
}
