import type { Exact } from '../../exact/exact.ts';
import { showNumber } from '../../exact/show-number.ts';
import { showPounds } from '../../exact/show.ts';
import type { WrittenPrice } from '../../spec/written.generated.ts';
import { fillIn } from './fill-in.ts';

/** The figures a formula may name, and the formulas of the steps that can stand for their result. */
export interface Figures {
  readonly values: Readonly<Record<string, Exact>>;
  /** The formula of each step that is neither rounded nor more than plain arithmetic. */
  readonly open: Readonly<Record<string, string>>;
  readonly written: WrittenPrice;
}

/** A name of a formula as its bare figure: `4,500,000`; a step as the figures it was worked out from. */
export function showFigure(name: string, figures: Figures): string | undefined {
  const step = figures.open[name];
  if (step !== undefined) return fillIn(step, (inner) => showFigure(inner, figures));
  const value = figures.values[name];
  return value && showNumber(value);
}

/** A name of a formula as words with its figure: `lowest price £4,500,000`. */
export function nameFigure(name: string, figures: Figures): string | undefined {
  const step = figures.open[name];
  if (step !== undefined) return fillIn(step, (inner) => nameFigure(inner, figures));
  const value = figures.values[name];
  return value && inWords(name, value, figures.written);
}

/** The names in a formula that stand for figures, without the weight: what its result was worked out from. */
export function usesOf(formula: string, values: Figures['values']): readonly string[] {
  const names = formula.match(/[a-z_][a-z0-9_]*/g) ?? [];
  return [...new Set(names)].filter((name) => name !== 'weight' && values[name] !== undefined);
}

/** Whether a formula is plain arithmetic, which reads well inside another formula. */
export const isPlain = (formula: string): boolean => !/[a-z_]\w*\s*\(|[?:'"[]/i.test(formula);

const prices: Readonly<Record<string, string>> = {
  price: 'this price',
  lowest: 'lowest price',
  highest: 'highest price',
  mean: 'average price',
  median: 'middle price',
};

const qualities: Readonly<Record<string, string>> = {
  quality: 'points for quality',
  quality_weight: 'most points for quality',
  best_quality: 'most points for quality of any bid',
  least_quality: 'fewest points for quality of any bid',
};

function inWords(name: string, value: Exact, written: WrittenPrice): string {
  const setting = written.settings?.[name] ?? written.asks?.[name];
  if (name === 'weight') return `${showNumber(value)} points`;
  if (qualities[name] !== undefined) return `${qualities[name]} ${showNumber(value)}`;
  const known = prices[name] ?? setting?.title.toLowerCase();
  if (known === undefined) return showNumber(value);
  const inPounds = setting === undefined || setting.unit === 'pounds';
  return `${known} ${inPounds ? showPounds(value) : showNumber(value)}`;
}
