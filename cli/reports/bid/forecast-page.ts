import type { Forecast, LotForeseen } from '../../core/bid/forecast.ts';
import type { GateForeseen } from '../../core/bid/foresee-gates.ts';
import { showNumber } from '../../core/exact/show-number.ts';
import { showShort } from '../../core/exact/show.ts';
import type { Exact } from '../../core/exact/exact.ts';
import type { WrittenTender } from '../../core/spec/written.generated.ts';
import { heading, list, says, type Page, type PagePart } from '../page/page.ts';
import { priceParts } from './price-parts.ts';
import { questionParts } from './question-parts.ts';

/** What can be known of a bid before it is scored, lot by lot, and what cannot. */
export function forecastPage({ lots, bid }: Forecast, tender: WrittenTender): Page {
  const places = Number(tender.rounding.shown_places.n);
  return {
    title: `What can be known now of the bid “${bid}” for “${tender.title}”`,
    parts: [...lots.flatMap((lot) => lotParts(lot, places)), ...unknowns(lots)],
  };
}

function lotParts(lot: LotForeseen, places: number): readonly PagePart[] {
  const show = (value: Exact): string => showShort(value, places);
  return [
    heading(2, lot.title),
    says(verdictOn(lot, show)),
    heading(3, 'Conditions'),
    ...(lot.gates.length > 0 ? list(lot.gates.map(gateLine)) : [says('This lot has none.')]),
    heading(3, 'Questions'),
    ...questionParts(lot, show),
    ...lot.prices.flatMap((price) => [heading(3, price.title), ...priceParts(price, show)]),
  ];
}

/** The most there can be, and whatever would already keep the bid from winning. */
function verdictOn(lot: LotForeseen, show: (value: Exact) => string): string {
  const failing = lot.gates.filter(
    ({ outcome, disqualifies }) => outcome === 'fails' && disqualifies,
  );
  const below = lot.questions.flatMap((question) => question.below ?? []);
  const blank = lot.questions.filter(({ answered }) => !answered).length;
  const sum = [
    ...lot.questions.map((question) => showNumber(question.most_points)),
    ...lot.prices.map((price) => showNumber(price.most)),
  ].join(' + ');
  return [
    failing.length > 0
      ? `It would be shut out as it stands: ${failing.map(({ title }) => `“${title}”`).join(', ')}.`
      : 'Nothing in its files shuts it out.',
    `The most it can still reach is ${show(lot.most)} of ${show(lot.available)} points: ${sum}.`,
    lot.least && !lot.least.reachable ? `That is too little to win. ${lot.least.says}` : '',
    ...below.map((why) => `It could not win. ${why}`),
    blank > 0
      ? `${blank} of ${lot.questions.length} questions have no answer yet. They are counted as if they will have one.`
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const gateLine = ({
  title,
  outcome,
  says: why,
  needed_by: by,
  disqualifies,
}: GateForeseen): string =>
  `${OUTCOME[outcome]}: ${title}${by === 'bid' ? '' : ` (needed by the ${by})`}. ${why.join(' ')}${
    outcome === 'fails' && !disqualifies ? ' It does not shut the bid out.' : ''
  }`;

const OUTCOME: Readonly<Record<GateForeseen['outcome'], string>> = {
  passes: 'Passes, as far as the files show',
  person: 'People decide',
  fails: 'Fails',
  blank: 'Blank',
};

function unknowns(lots: readonly LotForeseen[]): readonly PagePart[] {
  const compared = lots.some(({ prices }) => prices.some(({ beside }) => beside.length > 0));
  return [
    heading(2, 'What this does not know'),
    ...list([
      'How good the answers are. Only assessors score them, each with a reason.',
      'Whether what the bid says is true, and whether anyone really signed.',
      'Who else bids, and for how much. No other bid was read.',
      ...(compared
        ? [
            'What the prices of others will be. The table shows one other bid at a time; `fairlot try` takes as many as you like.',
          ]
        : []),
    ]),
  ];
}
