import type { KnownFigure } from '../../core/payment/gather-figures.ts';
import type { Figure } from '../../core/payment/run-calculator.ts';
import { showFigure } from '../../core/payment/show-figure.ts';
import { heading, list, says, type Page, type PagePart } from '../page/page.ts';
import { everyMonth, monthParts } from './month-parts.ts';
import { pictureParts } from './picture-parts.ts';
import type { Sum } from './sum.ts';
import { whatIfParts } from './what-if-parts.ts';

/** The page of a sum: the answer first, then how it was worked out, what else could be, and what it leaves out. */
export function sumPage(sum: Sum, length: 'brief' | 'whole'): Page {
  const { calculator, known, calculated } = sum;
  const { title, caveats, because } = calculator.written;
  return {
    title,
    parts: [
      ...calculated.answer.map(says),
      ...monthParts(sum),
      ...(length === 'whole' ? pictureParts(sum) : []),
      heading(2, 'How it was worked out'),
      ...list(calculated.figures.map(figureInWords)),
      ...whatIfParts(sum),
      heading(2, 'The figures it used'),
      ...list(known.map(knownInWords)),
      heading(2, 'What it leaves out'),
      ...list(caveats),
      ...sourceOf(because.source),
      ...(length === 'whole' ? everyMonth(sum) : []),
    ],
  };
}

const figureInWords = ({ title, value, unit, how }: Figure): string =>
  `${title}: ${showFigure(value, unit)} (${how})`;

/** A figure that was used: its question, the figure, its name and who said so. */
export const knownInWords = ({ ask, name, value, from }: KnownFigure): string =>
  `${ask.asks} ${showFigure(value, ask.unit)}${meaning(ask.one_of, value)} (${name}, ${from})`;

function meaning(words: KnownFigure['ask']['one_of'], value: unknown): string {
  const means = words?.[String(value)];
  return means === undefined ? '' : `: ${means}`;
}

const sourceOf = (source: string | undefined): readonly PagePart[] =>
  source === undefined
    ? []
    : [
        says(
          `Sums in pounds are exact and shown to the penny. What the calculator is made from: ${source}.`,
        ),
      ];
