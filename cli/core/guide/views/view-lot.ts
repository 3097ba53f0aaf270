import { monthChart } from '../../payment/month-chart.ts';
import type { Weight } from '../guide.ts';
import type { JudgedGate } from '../weigh/judged-gate.ts';
import type { JudgedRoute } from '../weigh/judge-route.ts';
import type { JudgedLot } from '../weigh/outcome.ts';
import type { Weighed } from '../weigh/weigh.ts';

/** One lot as documents show it: the ways into it, its conditions, what was weighed and its sums. */
export type LotView = ReturnType<typeof viewLot>;

/** How an outcome is called in documents. */
export const OUTCOMES: Readonly<Record<Weight, string>> = {
  passes: 'Fine, as far as you say',
  person: 'A person must decide',
  unknown: 'Not known yet',
  fails: 'In the way',
};

/** A lot in words. */
export const viewLot = ({ lot, gates, weighed, routes }: JudgedLot) => ({
  id: lot.id,
  title: lot.title,
  routes: routes.map(routeView),
  gates: gates.map(gateView),
  weighed: weighed.map(viewWeighed),
  sums: weighed.flatMap(sumView),
});

const STATES = { open: 'Open', waits: 'Not settled yet', closed: 'Closed for now' } as const;

const routeView = ({ route, state, says, because, terms, firstSteps }: JudgedRoute) => ({
  name: route.name,
  title: route.written.title,
  explains: route.written.explains,
  state,
  state_says: STATES[state],
  says,
  because: because.map(({ title, outcome, says: reason }) => ({
    title,
    outcome,
    outcome_says: OUTCOMES[outcome],
    says: reason,
  })),
  terms,
  first_steps: firstSteps,
});

const gateView = ({ id, title, outcome, weighed }: JudgedGate) => ({
  id,
  title,
  outcome,
  outcome_says: OUTCOMES[outcome],
  says: weighed.map(({ says }) => says),
});

/** What was weighed, in words, and whose point it is. */
export const viewWeighed = ({ consideration, outcome, says }: Weighed) => ({
  name: consideration.name,
  title: consideration.written.title,
  outcome,
  outcome_says: OUTCOMES[outcome],
  says,
  whose: consideration.written.because.source ?? consideration.written.because.law ?? '',
  law: consideration.written.because.law ?? '',
});

/** As many bars as leave room for words on a page. */
const BARS = 12;

function sumView({ sum, consideration }: Weighed) {
  if (!sum) return [];
  const chart = monthChart(sum.calculator, sum.calculated, BARS);
  const { title } = consideration.written;
  return [{ title, answer: sum.calculated.answer, ...(chart && { chart }) }];
}
