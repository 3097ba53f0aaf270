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
    return chart ? [{ kind: 'chart', chart } as const] : [];
  });
}
