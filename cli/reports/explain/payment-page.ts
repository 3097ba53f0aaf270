import { showExact } from '../../core/exact/show.ts';
import type {
  PaymentComponent,
  PaymentParty,
  PaymentProperties,
  PaymentShare,
  WrittenPayment,
} from '../../core/spec/written.generated.ts';
import { authority } from './authority.ts';
import { bullets, page, paragraph } from './page.ts';

/** The page about a payment model: its words, the parts of the money, who bears the risk, and who is for and against it. */
export const paymentPage = (address: string, model: WrittenPayment): string =>
  page({
    address,
    title: model.title,
    sections: [
      { heading: 'How it works', blocks: [paragraph(model.explains)] },
      { heading: 'Who pays when', blocks: [bullets(structureOf(model))] },
      { heading: 'The parts of the money', blocks: [bullets(model.components.map(partInWords))] },
      { heading: 'Who bears the risk', blocks: [bullets(riskOf(model))] },
      { heading: 'What the tender must settle', blocks: [bullets(openIn(model))] },
      { heading: 'What is known of it', blocks: [bullets(propertiesOf(model.properties))] },
      { heading: 'Who asked for it', blocks: [bullets(model.asked_by.map(partyInWords))] },
      { heading: 'Who is against it', blocks: [bullets(against(model))] },
      { heading: `A case: ${model.worked_case.title}`, blocks: caseOf(model) },
      authority(model.because),
    ],
  });

function structureOf({ structure }: WrittenPayment): readonly string[] {
  const { who_pays, when, on_results, measured } = structure;
  const said = [`Who pays: ${who_pays}`, `When: ${when}`, `On results: ${on_results}`];
  return measured === undefined ? said : [...said, `Measured: ${measured}`];
}

const partInWords = ({ title, pays_for, paid, depends_on, share }: PaymentComponent): string =>
  [`${title}: ${pays_for}`, `Paid: ${paid}`, WAITS[depends_on], share && shareInWords(share)]
    .filter(Boolean)
    .join(' ');

const WAITS: Readonly<Record<PaymentComponent['depends_on'], string>> = {
  nothing: 'It waits for nothing.',
  'work-done': 'It waits for the work.',
  'results-of-person': 'It waits for the results of each person.',
  'results-of-group': 'It waits for the results of the group.',
  savings: 'It waits for savings.',
};

function shareInWords({ at_least, at_most, of, source }: PaymentShare): string {
  const bounds = [
    ...(at_least === undefined ? [] : [`at least ${showExact(at_least)}%`]),
    ...(at_most === undefined ? [] : [`at most ${showExact(at_most)}%`]),
  ].join(' and ');
  return `Its share: ${bounds}${of ? ` of the ${of.replaceAll('-', ' ')}` : ''} (${source}).`;
}

const riskOf = ({ risk }: WrittenPayment): readonly string[] => [
  `${risk.on}. ${risk.says}`,
  `When results do not come: ${risk.if_missed}`,
];

const openIn = ({ parameters }: WrittenPayment): readonly string[] =>
  parameters.map(({ asks, field }) => (field ? `${asks} (\`${field}\`)` : asks));

const propertiesOf = (known: PaymentProperties): readonly string[] => [
  known.money_before_results
    ? 'Providers have money before results are known.'
    : 'Providers have no money before results are known.',
  known.can_owe_money
    ? 'A provider may have to pay money back.'
    : 'A provider never has to pay money back.',
  known.depends_on_referrals
    ? 'Fewer people mean less money for the provider.'
    : 'Fewer people do not mean less money for the provider.',
  ...(known.outside_investor ? ['An investor puts in money and bears the risk.'] : []),
  ...(known.needs_baseline ? ['Results are compared with an earlier figure.'] : []),
];

const partyInWords = ({ who, says, source }: PaymentParty): string =>
  `${who}${says === undefined ? '.' : `: ${says}`} (${source})`;

const against = ({ opposed_by }: WrittenPayment): readonly string[] =>
  opposed_by.length === 0 ? ['The sources name nobody.'] : opposed_by.map(partyInWords);

const caseOf = ({ worked_case: worked }: WrittenPayment): readonly string[] => [
  bullets(worked.steps),
  paragraph(worked.illustrative ? 'Some of these figures are made up.' : undefined),
  paragraph(worked.note),
  paragraph(`Source: ${worked.source}.`),
];
