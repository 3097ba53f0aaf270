import type { LowPriceFacts } from '../../competition/facts.ts';
import { showExact, showPounds } from '../../exact/show.ts';

/** Which prices people ask about and what follows, for bidders: a paragraph each. Nothing where the tender names no test. */
export function lowPriceInWords(lowPrice: LowPriceFacts | undefined): readonly string[] {
  if (!lowPrice) return [];
  const { test, settings } = lowPrice;
  const figures = Object.entries(settings).flatMap(([name, value]) => {
    const setting = test.settings?.[name];
    const shown = setting?.unit === 'pounds' ? showPounds(value) : showExact(value);
    return setting ? [`${setting.title}: ${shown}.`] : [];
  });
  return [
    [test.explains.trim(), ...figures].join(' '),
    'Such a price does not shut a bid out. We ask the bidder how it can do the work for that price, judge the answer, and write down what we decide and why.',
  ];
}
