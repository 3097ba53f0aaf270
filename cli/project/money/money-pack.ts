import type { Outcome } from '../../command.ts';
import { chartBlock } from '../../core/documents/chart.ts';
import { makeDocuments } from '../../core/documents/make-documents.ts';
import { readTemplate } from '../../core/documents/read-template.ts';
import { paymentPackView, type PackSum } from '../../core/documents/views/payment-pack-view.ts';
import { compileCalculator } from '../../core/payment/compile-calculator.ts';
import type { FiguresIn } from '../../core/payment/figures-in-files.ts';
import { gatherFigures, valuesOf } from '../../core/payment/gather-figures.ts';
import { runCalculator } from '../../core/payment/run-calculator.ts';
import { runWhatIf } from '../../core/payment/run-what-if.ts';
import { readTemplates } from '../../io/templates.ts';
import { monthCurves } from '../../reports/money/month-curves.ts';
import { pictureParts } from '../../reports/money/picture-parts.ts';
import { wrap } from '../../reports/wrap.ts';
import { calculators, type NamedCalculator } from '../rules/calculators.ts';
import { inForms } from '../documents/in-forms.ts';
import { moneyFiles } from './money-files.ts';
import type { MoneyWords } from './money-words.ts';
import type { Project } from '../project.ts';
import { readFigureWords } from './read-typed-figures.ts';

/** Writes the pack that tells whoever may bid for a lot how they get paid, what is at risk, and what to ask. */
export async function moneyPack(words: MoneyWords, project: Project): Promise<Outcome> {
  if (words.tender === undefined) return refuse(NO_TENDER);
  const files = moneyFiles(words, project);
  if (!files.ok) return files.outcome;
  const { about, figures } = files;
  if (!about) return refuse(NO_TENDER);
  const nothingWaits = about.lot.payment.at_risk?.n === 0n;
  const chosen = (nothingWaits ? ['cash-flow'] : IN_PACK).flatMap((name) =>
    calculators(name).slice(0, 1),
  );
  const known = new Set(chosen.flatMap(({ written }) => Object.keys(written.asks)));
  const typed = readFigureWords(words.with, [...known]);
  if (typeof typed === 'string') return refuse(typed);
  const sums: PackSum[] = [];
  for (const one of chosen) {
    const sum = packSum(one, typed, figures);
    if (typeof sum === 'string') return refuse(sum);
    sums.push(sum);
  }
  const view = paymentPackView({ ...about, organisation: nameIn(figures) }, sums);
  return written(view, words, project);
}

/** The sums of the pack, in the order in which they are read; the words for a figure mean the same in each. */
const IN_PACK = ['cash-flow', 'money-at-risk', 'results-lag', 'chance'];

const NO_TENDER =
  'The pack is about a lot. Name the tender and the lot: `fairlot money pack --tender examples/womens-services --lot lot-1`.';

const refuse = (says: string): Outcome => ({ says: `${wrap(says)}\n`, exit: 2 });

const nameIn = ({ organisation }: FiguresIn): string | undefined =>
  (organisation as { readonly name?: string } | undefined)?.name;

function packSum(
  { written }: NamedCalculator,
  typed: ReadonlyMap<string, string>,
  files: FiguresIn,
): PackSum | string {
  const compiled = compileCalculator(written);
  const { known, missing, wrong } = gatherFigures(written, typed, files);
  const [bad] = wrong;
  if (bad !== undefined) return bad;
  const open: PackSum = { title: written.title, answers: [], drawings: [], missing };
  if (missing.length > 0 || !compiled.ok) return open;
  const { calculator } = compiled;
  const calculated = runCalculator(calculator, valuesOf(known));
  if (!calculated.ok) return calculated.says;
  const whatIf = runWhatIf(calculator, valuesOf(known));
  const own = monthCurves('In hand with reserves, month by month.', calculator, [
    { title: 'As the tender says', calculated },
  ]);
  const others = pictureParts({ calculator, known, calculated, whatIf }).flatMap((part) =>
    part.kind === 'chart' ? [part.chart] : [],
  );
  const drawings = [...(own ? [own] : []), ...others].map(chartBlock);
  return { ...open, answers: calculated.answer, drawings };
}

async function written(view: object, words: MoneyWords, project: Project): Promise<Outcome> {
  const { documents: files, partials } = readTemplates();
  const templates = files
    .map(readTemplate)
    .flatMap((one) => (one.ok && one.template.head.each === 'payment-pack' ? [one.template] : []));
  const made = templates.map((one) => makeDocuments(one, partials, [view]));
  const documents = made.flatMap((one) => one.documents);
  const about = { lang: 'en-GB', date: words.on ?? project.today, author: 'Fairlot' };
  const forms = await inForms(documents, words.to, about);
  const findings = [...made.flatMap((one) => one.findings), ...forms.findings];
  const { force, out = '.' } = words;
  if (words.out !== undefined)
    return { findings, writes: { folder: out, files: forms.files, force }, next: SEND };
  const markdown = await inForms(documents, ['md'], about);
  const shown = [...markdown.files.values()].map(String).join('\n');
  return { findings, says: shown, next: WRITE };
}

const SEND =
  'read it with your trustees, and send the buyer its questions before the last day for them.';
const WRITE =
  '`--out out` writes this as Markdown, HTML and PDF; figures such as `fee=120000 cost=10000` make its sums.';
