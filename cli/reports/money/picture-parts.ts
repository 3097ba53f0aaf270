import type { Chart } from '../../core/documents/chart.ts';
import type { PagePart } from '../page/page.ts';
import { monthCurves } from './month-curves.ts';
import type { Sum } from './sum.ts';

/** The pictures that the calculator asks for: the months of several what-ifs over one another, with a line at nought. */
export function pictureParts({ calculator, calculated, whatIf }: Sum): readonly PagePart[] {
  const pictures = calculator.written.months?.pictures ?? [];
  return pictures.flatMap(({ title, what_if }) => {
    const chosen = what_if.flatMap((name) => whatIf.find((one) => one.title === name) ?? []);
    const sums = [{ title: 'As it is', calculated }, ...chosen];
    const chart = monthCurves(`${title}.`, calculator, sums);
    return chart && !isOneLine(chart) ? [{ kind: 'chart', chart } as const] : [];
  });
}

/** Where every what-if gives the same, there is nothing to see. */
function isOneLine({ curves }: Chart): boolean {
  const all = new Set(curves?.lines.map(({ heights }) => heights.join()));
  return all.size === 1;
}
