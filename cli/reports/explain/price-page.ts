import type {
  PriceProperties,
  PriceSpecialCase,
  WrittenPrice,
} from '../../core/spec/written.generated.ts';
import { compileMethod } from '../../core/scoring/price/compile-method.ts';
import { ownNames } from '../../core/scoring/price/formula-scope.ts';
import { authority } from './authority.ts';
import { bullets, page, paragraph, snippet } from './page.ts';
import { inWriting, priceCase } from './price-case.ts';

/** The page about a price method: its words, its formula, its special cases, what it does wrong and the cases that prove it. */
export const pricePage = (address: string, method: WrittenPrice): string =>
  page({
    address,
    title: method.title,
    sections: [
      { heading: 'How it works', blocks: [paragraph(method.explains)] },
      { heading: 'The formula', blocks: [paragraph(method.shown_as)] },
      { heading: 'Figures that the tender must give', blocks: [bullets(settingsOf(method))] },
      { heading: 'Figures that each bidder must give', blocks: [bullets(askedOf(method))] },
      { heading: 'As it is run', blocks: [snippet(linesOf(method).join('\n'))] },
      { heading: 'Special cases', blocks: [bullets(specialCases(method))] },
      { heading: 'What it does wrong', blocks: [bullets(method.weaknesses.map(withSource))] },
      { heading: 'What is known of it', blocks: [bullets(propertiesOf(method.properties))] },
      { heading: 'Try it', blocks: [snippet(trial(address, method))] },
      authority(method.because),
      {
        heading: 'Cases that prove it',
        blocks: [bullets(method.examples.map((one) => priceCase(method, one)))],
      },
    ],
  });

function trial(address: string, method: WrittenPrice): string {
  const { settings = {}, asks = {}, ranks_by } = method;
  const name = address.split('/').at(-1) ?? address;
  const given = Object.entries(settings).map(
    ([setting, { example }]) => `--with ${setting}=${inWriting(example)} `,
  );
  const compiled = compileMethod(method);
  const words = [
    ...(ranks_by ? [] : ['--weight 40']),
    ...(compiled.ok && compiled.method.usesQuality ? ['--quality 60,80,70'] : []),
    ...ownNames({ ...method, asks }).map((one) => `--bring ${one}=60,65,50`),
  ];
  return `fairlot try ${[name, ...words].join(' ')} ${given.join('')}100 105 108`;
}

const askedOf = ({ asks = {} }: WrittenPrice): readonly string[] =>
  Object.entries(asks).map(([name, { title, about }]) => `${name}: ${title}. ${about}`);

const settingsOf = ({ settings = {} }: WrittenPrice): readonly string[] =>
  Object.entries(settings).map(([name, { title, about }]) => `${name}: ${title}. ${about}`);

function linesOf({ steps, points, at_least, at_most }: WrittenPrice): readonly string[] {
  return [
    ...steps.map(({ name, is }) => `${name} = ${is}`),
    `points = ${points}`,
    ...(at_least === undefined ? [] : [`at least ${at_least}`]),
    ...(at_most === undefined ? [] : [`at most ${at_most}`]),
  ];
}

function specialCases(method: WrittenPrice): readonly string[] {
  const named: readonly (readonly [string, PriceSpecialCase | undefined])[] = [
    ['A price of £0', method.zero_price],
    ['One bid', method.one_bid],
    ['All prices equal', method.all_equal],
    ['A price over the ceiling', method.above_ceiling],
  ];
  return named.flatMap(([name, special]) => (special ? `${name}: ${special.says}` : []));
}

const withSource = ({ says, source }: { readonly says: string; readonly source: string }): string =>
  `${says} (${source})`;

const propertiesOf = (known: PriceProperties): readonly string[] => [
  known.cheaper_never_scores_less
    ? 'A lower price never earns fewer points.'
    : 'A lower price can earn fewer points.',
  known.depends_on_rivals
    ? 'Other bids change the points of a price.'
    : 'Other bids never change the points of a price.',
  known.loser_can_change_winner
    ? 'A bid that cannot win can change who does.'
    : 'A bid that cannot win never changes who does.',
  known.can_go_below_zero ? 'Points can be less than nothing.' : 'Points are never below nothing.',
  known.same_when_all_prices_scale
    ? 'Doubling every price changes no points.'
    : 'Doubling every price changes the points.',
];
