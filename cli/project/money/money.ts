import type { Outcome } from '../../command.ts';
import { didYouMean } from '../../core/diagnostics/suggest.ts';
import { compare } from '../../core/payment/compare.ts';
import { compileCalculator } from '../../core/payment/compile-calculator.ts';
import type { Calculator } from '../../core/payment/calculator.ts';
import { gatherFigures, valuesOf, type KnownFigure } from '../../core/payment/gather-figures.ts';
import { runCalculator } from '../../core/payment/run-calculator.ts';
import { runWhatIf } from '../../core/payment/run-what-if.ts';
import { calculatorList } from '../../reports/money/missing-figures.ts';
import { wrap } from '../../reports/wrap.ts';
import { calculators } from '../rules/calculators.ts';
import { readAlternatives } from './money-alternatives.ts';
import { askForMissing } from './money-asked.ts';
import { moneyFiles } from './money-files.ts';
import { moneyPack } from './money-pack.ts';
import { moneyShown } from './money-shown.ts';
import type { MoneyWords } from './money-words.ts';
import type { Project } from '../project.ts';
import { readTypedFigures } from './read-typed-figures.ts';

/** Works a calculator through on figures that were typed or that files give; without a name, lists the calculators. */
export async function money(words: MoneyWords, project: Project): Promise<Outcome> {
  if (words.calculator === undefined) return listed();
  if (words.calculator === 'pack') return moneyPack(words, project);
  const name = words.calculator.split('@')[0] ?? '';
  const [found] = calculators(name);
  if (!found) return refuse(unknown(name));
  const { written } = found;
  const compiled = compileCalculator(written);
  if (!compiled.ok) return refuse(`${written.title}: ${compiled.problems[0]?.problem.message}`);
  const { calculator } = compiled;
  const typed = readTypedFigures(words.with, written);
  if (typeof typed === 'string') return refuse(typed);
  const others = readAlternatives(words.compare, { name, calculator });
  if (typeof others === 'string') return refuse(others);
  const files = moneyFiles(words, project);
  if (!files.ok) return files.outcome;
  let gathered = gatherFigures(written, typed, files.figures);
  if (gathered.missing.length > 0 || gathered.wrong.length > 0) {
    const asked = await askForMissing(name, gathered, { words, project });
    if (!asked.ok) return asked.outcome;
    gathered = gatherFigures(written, new Map([...typed, ...asked.typed]), files.figures);
  }
  const compared = compare(calculator, valuesOf(gathered.known), others);
  if (!compared.ok) return refuse(compared.says);
  const sum = workedOut(calculator, gathered.known);
  if (typeof sum === 'string') return refuse(sum);
  const today = words.on ?? project.today;
  return moneyShown({ name, sum, alternatives: compared.alternatives }, { ...words, today });
}

function workedOut(calculator: Calculator, known: readonly KnownFigure[]) {
  const given = valuesOf(known);
  const calculated = runCalculator(calculator, given);
  if (!calculated.ok) return calculated.says;
  return { calculator, known, calculated, whatIf: runWhatIf(calculator, given) };
}

const refuse = (says: string): Outcome => ({ says: `${wrap(says)}\n`, exit: 2 });

function unknown(name: string): string {
  const known = [...calculators().map((one) => one.name), 'pack'];
  return `There is no calculator \`${name}\`.${didYouMean(name, known)} The calculators are: ${known.join(', ')}.`;
}

function listed(): Outcome {
  const all = calculators().map(({ name, written }) => ({ name, title: written.title }));
  return {
    says: calculatorList(all),
    next: '`fairlot money pack --tender … --lot …` tells how a lot pays and what to ask. `fairlot money cash-flow` asks for what it needs; any other name does the same. `fairlot explain` with the name tells how it works.',
  };
}
