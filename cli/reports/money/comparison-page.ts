import type { KnownFigure } from '../../core/payment/gather-figures.ts';
import type { Calculated } from '../../core/payment/run-calculator.ts';
import type { WhatIf } from '../../core/payment/run-what-if.ts';
import { showFigure } from '../../core/payment/show-figure.ts';
import { heading, list, says, tableOf, type Page, type PagePart } from '../page/page.ts';
import { LETTERS, monthCurves, type NamedSum } from './month-curves.ts';
import { knownInWords } from './sum-page.ts';
import type { Sum } from './sum.ts';

/** Ways of paying side by side: what each is, a picture where there are months, one table, and what each means in words. */
export function comparisonPage(sum: Sum, alternatives: readonly WhatIf[]): Page {
  const { calculator, calculated, known } = sum;
  const all: readonly NamedSum[] = [{ title: 'As you gave it', calculated }, ...alternatives];
  return {
    title: `${calculator.written.title}: side by side`,
    parts: [
      says('Only what is named differs. All other figures are the same in each.'),
      ...list(all.map(({ title }, at) => `${LETTERS[at]}: ${title}`)),
      ...pictureOf(sum, all),
      heading(2, 'Side by side'),
      ...tableOf(['', ...all.map((_, at) => LETTERS[at] ?? '')], rowsOf(sum, all)),
      heading(2, 'In words'),
      ...list(all.map((one, at) => `${LETTERS[at]}: ${answerOf(one.calculated)}`)),
      heading(2, 'What each changes'),
      ...list(alternatives.map((one, at) => `${LETTERS[at + 1]}: ${changesOf(one, known)}`)),
      heading(2, 'The figures that are the same'),
      ...list(known.filter((one) => isShared(one, alternatives)).map(knownInWords)),
      heading(2, 'What it leaves out'),
      ...list(calculator.written.caveats),
    ],
  };
}

function pictureOf({ calculator }: Sum, all: readonly NamedSum[]): readonly PagePart[] {
  const { months } = calculator.written;
  const shown = months?.columns.find(({ name }) => name === months.shows);
  const chart = monthCurves(`${shown?.title ?? ''}, month by month.`, calculator, all);
  return chart ? [{ kind: 'chart', chart }] : [];
}

function rowsOf({ calculator }: Sum, all: readonly NamedSum[]): readonly (readonly string[])[] {
  const steps = [...calculator.steps, ...calculator.then].map(({ written }) => written);
  return calculator.written.results.map((name) => {
    const step = steps.find((one) => one.name === name);
    return [step?.short ?? step?.title ?? name, ...all.map((one) => cellOf(one.calculated, name))];
  });
}

function cellOf(calculated: Calculated, name: string): string {
  const figure = calculated.ok && calculated.figures.find((one) => one.name === name);
  return figure ? showFigure(figure.value, figure.unit) : '–';
}

const answerOf = (calculated: Calculated): string =>
  calculated.ok ? calculated.answer.join(' ') : calculated.says;

function changesOf({ changed }: WhatIf, known: readonly KnownFigure[]): string {
  const each = known.flatMap(({ name, ask, value }) => {
    const now = changed[name];
    if (now === undefined) return [];
    const [before, after] = [showFigure(value, ask.unit), showFigure(now, ask.unit)];
    return [before === after ? `${name} stays ${after}` : `${name} ${before} becomes ${after}`];
  });
  return each.join('; ');
}

const isShared = ({ name }: KnownFigure, alternatives: readonly WhatIf[]): boolean =>
  alternatives.every(({ changed }) => !(name in changed));
