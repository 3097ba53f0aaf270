import type { LotFacts, TenderFacts } from '../../competition/facts.ts';
import { exact } from '../../exact/exact.ts';
import { showPounds } from '../../exact/show.ts';
import type { MissingFigure } from '../../payment/gather-figures.ts';
import { paymentEvents, type PaymentEvent } from '../../payment/payment-events.ts';
import type { LotPayment } from '../../spec/written.generated.ts';

/** One calculator on the figures that are known: what it says and draws, or what it still needs. */
export interface PackSum {
  readonly title: string;
  readonly answers: readonly string[];
  /** Blocks of Markdown. */
  readonly drawings: readonly string[];
  readonly missing: readonly MissingFigure[];
}

/** What the pack about a way of paying may show. Nothing is guessed: what is missing is a question. */
export interface PaymentPackView {
  readonly tender: TenderFacts;
  readonly lot: { readonly id: string; readonly title: string };
  readonly payment: LotPayment;
  readonly organisation?: string;
  readonly events: readonly PaymentEvent[];
  readonly thousand: readonly string[];
  readonly waits_for_results: boolean;
  readonly sums: readonly Pick<PackSum, 'title' | 'answers' | 'drawings'>[];
  readonly ask_buyer: readonly string[];
  readonly ask_yourselves: readonly string[];
}

/** The view of one lot for one organisation. */
export function paymentPackView(
  { tender, lot, organisation }: PackFor,
  sums: readonly PackSum[],
): PaymentPackView {
  const { payment } = lot;
  const missing = sums.flatMap((sum) => sum.missing);
  const asked = (of: (one: MissingFigure) => boolean) => [
    ...new Set(missing.filter(of).map(({ ask }) => ask.asks)),
  ];
  return {
    tender,
    lot: { id: lot.id, title: lot.title },
    payment,
    ...(organisation !== undefined && { organisation }),
    events: paymentEvents(payment, lot.written.term),
    thousand: ofEachThousand(payment),
    waits_for_results: payment.at_risk !== undefined && payment.at_risk.n > 0n,
    sums: sums.filter(({ answers }) => answers.length > 0),
    ask_buyer: [...openTerms(payment), ...asked(isForBuyer)],
    ask_yourselves: asked((one) => !isForBuyer(one)),
  };
}

/** Whose pack it is. */
export interface PackFor {
  readonly tender: TenderFacts;
  readonly lot: LotFacts;
  readonly organisation?: string | undefined;
}

/** A figure that a tender could have given is a question for the buyer. */
const isForBuyer = ({ ask }: MissingFigure): boolean =>
  (ask.from ?? []).some((field) => /^(lot|tender|counted)\./.test(field));

/** What each thousand pounds of the fee means, as far as the share at risk is stated. */
function ofEachThousand({ at_risk, at_risk_mode }: LotPayment): readonly string[] {
  if (at_risk === undefined || at_risk.n === 0n) return [];
  const waits = at_risk.mul(10n);
  const sure = exact('1000').sub(waits);
  const back = at_risk_mode === 'repaid';
  return [
    back
      ? `Of every £1,000, all comes with the work, and ${showPounds(waits)} may have to go back.`
      : `Of every £1,000, ${showPounds(sure)} comes with the work, and ${showPounds(waits)} waits for results.`,
    `If every result is missed, you keep ${showPounds(sure)} of every £1,000.`,
  ];
}

/** Questions about terms that the tender leaves open and no calculator asks for. */
function openTerms(payment: LotPayment): readonly string[] {
  const waits = payment.at_risk === undefined || payment.at_risk.n > 0n;
  const terms: readonly (readonly [boolean, string])[] = [
    [payment.days_to_pay === undefined, 'How many days after our invoice do you pay?'],
    [waits && payment.at_risk_mode === undefined, 'Is money held back, or paid and asked back?'],
    [waits && payment.results === undefined, 'Which result counts, and who measures it?'],
    [
      waits && payment.results_paid_after_months === undefined,
      'After how many months are results paid?',
    ],
    [payment.at_risk_mode === 'repaid' && !payment.repayment, 'How and when is money paid back?'],
  ];
  return terms.flatMap(([isOpen, question]) => (isOpen ? [question] : []));
}
