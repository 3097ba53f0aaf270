import type { Outcome } from '../../command.ts';
import type { WhatIf } from '../../core/payment/run-what-if.ts';
import { asJson } from '../../reports/as-json.ts';
import { comparisonPage } from '../../reports/money/comparison-page.ts';
import type { Sum } from '../../reports/money/sum.ts';
import { sumPage } from '../../reports/money/sum-page.ts';
import { pageMarkdown } from '../../reports/page/page-markdown.ts';
import { pageText } from '../../reports/page/page-text.ts';
import type { Page } from '../../reports/page/page.ts';
import { plain } from '../../reports/report.ts';
import { inForms } from '../documents/in-forms.ts';
import type { MoneyWords } from './money-words.ts';

/** A sum, and other ways of paying to lay beside it. */
export interface Shown {
  readonly name: string;
  readonly sum: Sum;
  readonly alternatives: readonly WhatIf[];
}

/** Shows a sum, or a comparison where there is something to compare; writes it as a page where a folder was named. */
export async function moneyShown(
  { name, sum, alternatives }: Shown,
  words: MoneyWords & { readonly today: string },
): Promise<Outcome> {
  const { format, out, to, force, today } = words;
  if (format === 'json') return { says: asJson(dataOf(name, sum, alternatives)) };
  const page = (length: 'brief' | 'whole'): Page =>
    alternatives.length > 0 ? comparisonPage(sum, alternatives) : sumPage(sum, length);
  const said = { says: pageText(page('brief'), plain), next: nextOf(name, words) };
  if (out === undefined) return said;
  const whole = page('whole');
  const file = alternatives.length > 0 ? `${name}-compared` : name;
  const document = { name: file, title: whole.title, markdown: pageMarkdown(whole, 'data') };
  const about = { lang: 'en-GB', date: today, author: 'Fairlot' };
  const { files, findings } = await inForms([document], to, about);
  return { ...said, findings, writes: { folder: out, files, force } };
}

function nextOf(name: string, { out, compare }: MoneyWords): string {
  if (out !== undefined) return 'change a figure and write the page again.';
  if (compare.length > 0) return '`--out out` writes this as a page, with the picture drawn.';
  return name === 'cash-flow'
    ? '`--compare timing=in-advance,every=quarter` lays another way of paying beside it; `--out out` writes it as a page.'
    : 'change a figure, lay another beside it with `--compare`, or write this as a page with `--out out`.';
}

const dataOf = (
  name: string,
  { known, calculated, whatIf }: Sum,
  alternatives: readonly WhatIf[],
) => ({
  calculator: name,
  given: known.map(({ name: figure, value, from, ask }) => ({
    name: figure,
    value,
    unit: ask.unit,
    from,
  })),
  ...calculated,
  what_if: whatIf,
  ...(alternatives.length > 0 && { compared: alternatives }),
});
