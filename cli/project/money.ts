import type { Outcome } from '../command.ts';
import { didYouMean } from '../core/diagnostics/suggest.ts';
import { compileCalculator } from '../core/payment/compile-calculator.ts';
import { gatherFigures, valuesOf } from '../core/payment/gather-figures.ts';
import { runCalculator } from '../core/payment/run-calculator.ts';
import { runWhatIf } from '../core/payment/run-what-if.ts';
import type { WrittenCalculator } from '../core/spec/written.generated.ts';
import { asJson } from '../reports/as-json.ts';
import { calculatorList, missingFigures } from '../reports/money/missing-figures.ts';
import type { Sum } from '../reports/money/sum.ts';
import { sumPage } from '../reports/money/sum-page.ts';
import { pageMarkdown } from '../reports/page/page-markdown.ts';
import { pageText } from '../reports/page/page-text.ts';
import { plain } from '../reports/report.ts';
import { wrap } from '../reports/wrap.ts';
import { calculators } from './calculators.ts';
import { inForms } from './in-forms.ts';
import { moneyFiles } from './money-files.ts';
import type { MoneyFrom } from './money-from.ts';
import type { Project } from './project.ts';

/** What was typed after `fairlot money`. */
export interface MoneyWords extends MoneyFrom {
  readonly calculator: string | undefined;
  readonly with: readonly string[];
  readonly format: 'text' | 'json';
  readonly out: string | undefined;
  readonly to: readonly string[];
  readonly force: boolean;
  readonly on: string | undefined;
}

/** Works a calculator through on figures that were typed or that files give; without a name, lists the calculators. */
export async function money(words: MoneyWords, project: Project): Promise<Outcome> {
  if (words.calculator === undefined) return listed();
  const name = words.calculator.split('@')[0] ?? '';
  const [found] = calculators(name);
  if (!found) return refuse(unknown(name));
  const { written } = found;
  const compiled = compileCalculator(written);
  if (!compiled.ok) return refuse(`${written.title}: ${compiled.problems[0]?.problem.message}`);
  const typed = readTyped(words.with, written);
  if (typeof typed === 'string') return refuse(typed);
  const files = moneyFiles(words, project);
  if (!files.ok) return files.outcome;
  const gathered = gatherFigures(written, typed, files.figures);
  if (gathered.missing.length > 0 || gathered.wrong.length > 0)
    return { says: missingFigures(name, gathered), exit: 2 };
  const given = valuesOf(gathered.known);
  const { calculator } = compiled;
  const calculated = runCalculator(calculator, given);
  if (!calculated.ok) return refuse(calculated.says);
  const whatIf = runWhatIf(calculator, given);
  return shown({ calculator, known: gathered.known, calculated, whatIf }, name, {
    ...words,
    today: words.on ?? project.today,
  });
}

const refuse = (says: string): Outcome => ({ says: `${wrap(says)}\n`, exit: 2 });

function unknown(name: string): string {
  const known = calculators().map((one) => one.name);
  return `There is no calculator \`${name}\`.${didYouMean(name, known)} The calculators are: ${known.join(', ')}.`;
}

function listed(): Outcome {
  const all = calculators().map(({ name, written }) => ({ name, title: written.title }));
  return {
    says: calculatorList(all),
    next: '`fairlot money` with a name says which figures it needs; `fairlot explain` with the name tells how it works.',
  };
}

/** What was typed as `name=value`, by name; a sentence where a word is none, or the calculator asks for no such figure. */
function readTyped(
  words: readonly string[],
  { asks }: WrittenCalculator,
): ReadonlyMap<string, string> | string {
  const typed = new Map<string, string>();
  for (const word of words) {
    const [, name = '', text = ''] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
    if (name === '') return `\`${word}\` gives no figure. Write it as name=value.`;
    const known = Object.keys(asks);
    if (!known.includes(name))
      return `This calculator does not ask for \`${name}\`.${didYouMean(name, known)} It asks for: ${known.join(', ')}.`;
    if (typed.has(name)) return `\`${name}\` is given twice. Give it once.`;
    typed.set(name, text);
  }
  return typed;
}

async function shown(
  sum: Sum,
  name: string,
  { format, out, to, force, today }: MoneyWords & { readonly today: string },
): Promise<Outcome> {
  if (format === 'json') return { says: asJson(dataOf(name, sum)) };
  const said = {
    says: pageText(sumPage(sum, 'brief'), plain),
    next:
      out === undefined
        ? 'change a figure, or write this as a page with `--out out`.'
        : 'change a figure and write the page again.',
  };
  if (out === undefined) return said;
  const page = sumPage(sum, 'whole');
  const document = { name, title: page.title, markdown: pageMarkdown(page, 'data') };
  const about = { lang: 'en-GB', date: today, author: 'Fairlot' };
  const { files, findings } = await inForms([document], to, about);
  return { ...said, findings, writes: { folder: out, files, force } };
}

const dataOf = (name: string, { known, calculated, whatIf }: Sum) => ({
  calculator: name,
  given: known.map(({ name: figure, value, from, ask }) => ({
    name: figure,
    value,
    unit: ask.unit,
    from,
  })),
  ...calculated,
  what_if: whatIf,
});
