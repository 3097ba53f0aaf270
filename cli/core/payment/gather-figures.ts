import type { CalculatorAsk, WrittenCalculator } from '../spec/written.generated.ts';
import { figureInFiles, type FiguresIn } from './figures-in-files.ts';
import { checkGiven, type ReadGiven } from './check-given.ts';
import { needless } from './needless.ts';
import { readGiven } from './read-given.ts';
import type { Given, GivenFigures } from './run-calculator.ts';

/** One figure that a calculator has, and who said so: `typed`, or a file and its line. */
export interface KnownFigure {
  readonly name: string;
  readonly ask: CalculatorAsk;
  readonly value: Given;
  readonly from: string;
}

/** A figure that nobody gave. */
export interface MissingFigure {
  readonly name: string;
  readonly ask: CalculatorAsk;
}

/** Every figure that is known, every one that is missing, and what is wrong with what was given. */
export interface Gathered {
  readonly known: readonly KnownFigure[];
  readonly missing: readonly MissingFigure[];
  readonly wrong: readonly string[];
}

/** Gathers what a calculator asks for: what was typed counts before what files say. Nothing is filled in. */
export function gatherFigures(
  { asks }: WrittenCalculator,
  typed: ReadonlyMap<string, string>,
  files: FiguresIn,
): Gathered {
  const known: KnownFigure[] = [];
  const missing: MissingFigure[] = [];
  const wrong: string[] = [];
  for (const [name, ask] of Object.entries(asks)) {
    const valueOf = (other: string) => known.find((one) => one.name === other)?.value;
    const none = needless(ask, valueOf);
    const found =
      typedFigure(name, ask, typed) ??
      (none && { read: checkGiven(ask, none.takes), from: none.because }) ??
      figureOfFiles(ask, files);
    if (!found) missing.push({ name, ask });
    else if (found.read.ok) known.push({ name, ask, value: found.read.value, from: found.from });
    else wrong.push(`${name} (${found.from}): ${found.read.says}`);
  }
  return { known, missing, wrong };
}

/** The values alone, by their names. */
export const valuesOf = (known: readonly KnownFigure[]): GivenFigures =>
  Object.fromEntries(known.map(({ name, value }) => [name, value]));

interface Read {
  readonly read: ReadGiven;
  readonly from: string;
}

function typedFigure(
  name: string,
  ask: CalculatorAsk,
  typed: ReadonlyMap<string, string>,
): Read | undefined {
  const text = typed.get(name);
  return text === undefined ? undefined : { read: readGiven(ask, text), from: 'typed' };
}

function figureOfFiles(ask: CalculatorAsk, files: FiguresIn): Read | undefined {
  const found = ask.from && figureInFiles(ask.from, files);
  if (!found) return undefined;
  const { at, counted } = found;
  const from = at ? `${at.file}:${at.line}` : counted ? 'counted in the tender' : 'a file';
  return { read: checkGiven(ask, found.value), from };
}
