import type { LotFacts, PriceFacts } from '../competition/facts.ts';
import { comparedInWords } from '../documents/says/tender-in-words.ts';
import { showExact, showPounds, showShort } from '../exact/show.ts';
import type { LotPriceSchedule, WrittenTender } from '../spec/written.generated.ts';
import { noteLines, ruledLine } from './note-lines.ts';

/** The place for the price of a lot: a total, or a price for each line of its schedule, and how the price is scored. */
export function priceBlank(tender: WrittenTender, lot: LotFacts): readonly string[] {
  const { price_schedule: schedule, ceiling } = lot.written;
  const rule = lot.criteria.find((one): one is PriceFacts => one.kind === 'price');
  const say = (text: string): readonly string[] => noteLines(text, IN);
  return [
    ruledLine('Price', IN),
    ...(rule
      ? aboutScoring(tender, rule)
      : say('The price gets no points here. Give it all the same.')),
    ...(ceiling ? say(`The highest price that will be considered is ${showPounds(ceiling)}.`) : []),
    '    price:',
    ...(schedule ? lineBlanks(schedule) : totalBlank(rule)),
    ...figureBlanks(rule),
    ...noteLines('What the work costs you in full, on the same basis as the price.', IN + 2),
    '      cost:',
    '      note: # what the price assumes',
    '',
  ];
}

const IN = 4;

const aboutScoring = (tender: WrittenTender, rule: PriceFacts): readonly string[] =>
  noteLines(
    `Worth ${showShort(rule.weight, 2)} of ${showExact(tender.weighting.total)} points. ${rule.method.explains} ${comparedInWords(rule)} \`fairlot explain price/${rule.methodName.split('@')[0]}\` tells more.`,
    IN,
  );

const totalBlank = (rule: PriceFacts | undefined): readonly string[] => [
  ...(rule ? noteLines(`What is scored: ${rule.rule.scores}.`, IN + 2) : []),
  '      total: # pounds and pence, without the £ sign and without commas',
];

function lineBlanks({ vat, years, lines, options = [] }: LotPriceSchedule): readonly string[] {
  return [
    ...noteLines(
      `One price for each unit, in pounds and pence, ${VAT[vat]}. The sum over ${showExact(years)} years is worked out from your prices.`,
      IN + 2,
    ),
    '      lines:',
    ...lines.flatMap(({ id, title, unit, quantity }) => [
      ...noteLines(`${title}: ${showExact(quantity)} a year. Price of one ${unit}:`, IN + 4),
      ...lineBlank(id),
    ]),
    ...options.flatMap(({ id, title }) => [
      ...noteLines(`An option that the buyer may take: ${title}.`, IN + 4),
      ...lineBlank(id),
    ]),
  ];
}

/** What the price method asks for besides the price. */
function figureBlanks(rule: PriceFacts | undefined): readonly string[] {
  const asked = Object.entries(rule?.method.asks ?? {});
  if (asked.length === 0) return [];
  return [
    '      figures:',
    ...asked.flatMap(([name, { title, about }]) => [
      ...noteLines(`${title}. ${about}`, IN + 4),
      `        ${name}:`,
    ]),
  ];
}

const lineBlank = (id: string): readonly string[] => [
  `        - line: ${id}`,
  '          unit_price:',
];

const VAT = {
  inclusive: 'with VAT',
  exclusive: 'without VAT',
  exempt: 'free of VAT',
} as const;
