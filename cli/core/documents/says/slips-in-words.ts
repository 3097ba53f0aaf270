import type { WrittenTender } from '../../spec/written.generated.ts';

/** What counts where the lines of a price do not come to its total, for bidders: a paragraph each. Nothing where the tender does not say. */
export function slipsInWords({ assessment }: WrittenTender): readonly string[] {
  const { corrections, price_corrections } = assessment;
  return [
    ...(corrections
      ? [ASKED, PREVAILS[corrections.prevails], REFUSED[corrections.if_refused]]
      : []),
    ...(price_corrections === undefined ? [] : [price_corrections]),
  ];
}

const ASKED =
  'Where a lot lists lines to price, you may state the total of your lines too. We add the lines up again.';

const PREVAILS = {
  'unit-price':
    'If the two differ, the unit prices count. We tell you the sum that we found and ask you to agree before we score it.',
  total:
    'If the two differ, the total that you state counts. We agree with you which unit prices fit it before a contract is signed.',
  none: 'If the two differ, we correct nothing by ourselves. We ask you which price is right, and score it when you have agreed.',
} as const;

const REFUSED = {
  excluded: 'If you refuse a correction, we cannot consider your bid any further.',
  'as-submitted': 'If you refuse a correction, the price stays as you stated it.',
  'people-decide':
    'If you refuse a correction, we decide whether the price stays as you stated it or the bid is out, and write down why.',
} as const;
