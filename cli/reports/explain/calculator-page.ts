import { howToWrite } from '../../core/payment/how-to-write.ts';
import { showFigure } from '../../core/payment/show-figure.ts';
import type {
  CalculatorAsk,
  CalculatorCase,
  CalculatorStep,
  WrittenCalculator,
} from '../../core/spec/written.generated.ts';
import { authority } from './authority.ts';
import { bullets, page, paragraph, snippet } from './page.ts';

/** The page about a calculator: its words, the figures it asks for, its formulas, what it leaves out and the cases that prove it. */
export const calculatorPage = (address: string, written: WrittenCalculator): string =>
  page({
    address,
    title: written.title,
    sections: [
      { heading: 'What it works out', blocks: [paragraph(written.explains)] },
      {
        heading: 'What it asks for',
        blocks: [bullets(Object.entries(written.asks).map(askInWords))],
      },
      { heading: 'As it is run', blocks: [snippet(linesOf(written).join('\n'))] },
      { heading: 'What it leaves out', blocks: [bullets(written.caveats)] },
      { heading: 'Payment models it is about', blocks: [bullets(written.models ?? [])] },
      authority(written.because),
      {
        heading: 'Cases that prove it',
        blocks: [bullets(written.cases.map((one) => caseInWords(one, written)))],
      },
      {
        heading: 'What to do',
        blocks: [snippet(`fairlot money ${address.split('/').at(-1) ?? address}`)],
      },
    ],
  });

function askInWords([name, ask]: readonly [string, CalculatorAsk]): string {
  const words = Object.entries(ask.one_of ?? {}).map(([word, means]) => `${word}: ${means}`);
  const files = ask.from?.length
    ? `A file can give it: ${ask.from.map((field) => field.replace(/^counted\..*/, 'the tender')).join(' or ')}.`
    : '';
  const written = words.length > 0 ? words.join(' ') : `Write ${howToWrite(ask)}.`;
  return [`${name}: ${ask.asks}`, ask.where, files, written].filter(Boolean).join(' ');
}

function linesOf({ steps, months, then = [] }: WrittenCalculator): readonly string[] {
  return [
    ...steps.flatMap(stepLines),
    ...(months ? [`# For each month from 1 to ${months.last}`] : []),
    ...(months?.columns ?? []).flatMap((column) => [
      `# ${column.title}`,
      `${column.name} = ${column.is.trim()}`,
      ...(column.starts === undefined ? [] : [`before the first month: ${column.starts}`]),
    ]),
    ...then.flatMap(stepLines),
  ];
}

const stepLines = ({ title, name, is }: CalculatorStep): readonly string[] => [
  `# ${title}`,
  `${name} = ${is.trim()}`,
];

function caseInWords({ title, source, gives, note }: CalculatorCase, written: WrittenCalculator) {
  const steps = [...written.steps, ...(written.then ?? [])];
  const shown = Object.entries(gives).map(([name, value]) => {
    const unit = steps.find((step) => step.name === name)?.unit ?? 'number';
    return `${name} ${showFigure(value, unit)}`;
  });
  return `${title}: ${shown.join(', ')}. (${source})${note === undefined ? '' : ` ${note}`}`;
}
