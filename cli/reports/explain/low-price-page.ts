import { showExact } from '../../core/exact/show.ts';
import type {
  LowPriceCase,
  LowPriceTest,
  WrittenLowPrice,
} from '../../core/spec/written.generated.ts';
import { authority } from './authority.ts';
import { bullets, page, paragraph, snippet } from './page.ts';

/** The page about a test of unusually low prices: its words, its figures, its formulas, what it does wrong and its cases. */
export const lowPricePage = (address: string, test: WrittenLowPrice): string =>
  page({
    address,
    title: test.title,
    sections: [
      { heading: 'Which prices are asked about', blocks: [paragraph(test.explains)] },
      { heading: 'Its figures', blocks: [bullets(figuresOf(test))] },
      { heading: 'Figures that the tender must give', blocks: [bullets(settingsOf(test))] },
      {
        heading: 'As it is run',
        blocks: test.tests.map((one) => snippet(linesOf(one).join('\n'))),
      },
      {
        heading: 'What follows',
        blocks: [
          paragraph(
            'People ask the bidder and record its answer. Nothing is set aside by the test.',
          ),
        ],
      },
      {
        heading: 'What it does wrong',
        blocks: [bullets(test.weaknesses.map(({ says, source }) => `${says} (${source})`))],
      },
      { heading: 'In a tender', blocks: [snippet(inTender(address, test))] },
      authority(test.because),
      { heading: 'Cases that prove it', blocks: [bullets(test.examples.map(caseInWords))] },
    ],
  });

const figuresOf = ({ figures = {} }: WrittenLowPrice): readonly string[] =>
  Object.entries(figures).map(
    ([name, figure]) => `${name}: ${figure.title}: ${showExact(figure.is)}`,
  );

const settingsOf = ({ settings = {} }: WrittenLowPrice): readonly string[] =>
  Object.entries(settings).map(([name, { title, about }]) => `${name}: ${title}. ${about}`);

const linesOf = ({ title, when, steps, flags }: LowPriceTest): readonly string[] => [
  `# ${title}`,
  ...(when === undefined ? [] : [`only when ${when}`]),
  ...steps.map(({ name, is }) => `${name} = ${is.trim()}`),
  `asked about when ${flags}`,
];

function inTender(address: string, { settings = {} }: WrittenLowPrice): string {
  const name = address.split('/').at(-1) ?? address;
  const given = Object.entries(settings).map(
    ([setting, { example }]) => `${setting}: ${example ? showExact(example) : '…'}`,
  );
  const figures = given.length > 0 ? `, settings: { ${given.join(', ')} }` : '';
  return `assessment:\n  low_price: { use: ${name}@1${figures} }`;
}

function caseInWords({ title, source, prices, flags }: LowPriceCase): string {
  const found = flags.map(
    ({ price, tests }) =>
      `price ${showExact(price)} ${tests.length > 0 ? tests.join(', ') : 'nothing'}`,
  );
  return `${title}: of ${prices.map(showExact).join(', ')}: ${found.join('; ')}. (${source})`;
}
