import { showDate } from '../dates/show-date.ts';
import { askedOf } from './asked.ts';
import { keptAnswer } from './answers.ts';
import type { Guide, Weight } from './guide.ts';
import type { JudgedRoute } from './judge-route.ts';
import { stepsOf, type Step } from './next-steps.ts';
import type { JudgedGate } from './judged-gate.ts';
import { outcomeOf, type JudgedLot } from './outcome.ts';
import { answerInWords, answerTitle } from './answer-in-words.ts';
import type { Sitting } from './sitting.ts';
import type { Weighed } from './weigh.ts';

/** What came of a sitting, in words and in the order to read it: what the documents of a guide may show. */
export type ResultView = ReturnType<typeof resultView>;

/** The result of a guide on the answers so far. The same answers on the same day give the same words. */
export function resultView(guide: Guide, sitting: Sitting) {
  const outcome = outcomeOf(guide, sitting);
  const steps = stepsOf(outcome, sitting.on);
  const asked = askedOf(guide, sitting);
  const doing = (does: Step['does']) => steps.filter((step) => step.does === does);
  return {
    guide: guide.title,
    on: sitting.on,
    tender: sitting.tender,
    organisation: sitting.organisation,
    lots: outcome.lots.map(lotView),
    wide: outcome.tender.map(weighedView),
    to_do: doing('to-do').map(({ says, by, late, because }) => ({
      says,
      ...(by !== undefined && { by, day: showDate(by) }),
      late: late ?? false,
      because,
    })),
    gather: doing('gather').map(({ says }) => says),
    ask_buyer: doing('ask-buyer').map(({ says }) => says),
    ask_lead: doing('ask-lead').map(({ says }) => says),
    change: doing('change').map(({ says }) => says),
    open_answers: asked
      .filter((one) => typeof (keptAnswer(sitting, one) ?? 'none') === 'string')
      .map((one) => answerTitle(sitting, one)),
    answers: asked.map((one) => ({
      title: answerTitle(sitting, one),
      says: answerInWords(sitting, one),
    })),
    not_checked: guide.notChecked,
  };
}

/** How an outcome is called in documents. */
export const OUTCOMES: Readonly<Record<Weight, string>> = {
  passes: 'Fine, as far as you say',
  person: 'A person must decide',
  unknown: 'Not known yet',
  fails: 'In the way',
};

const lotView = ({ lot, gates, weighed, routes }: JudgedLot) => ({
  id: lot.id,
  title: lot.title,
  routes: routes.map(routeView),
  gates: gates.map(gateView),
  weighed: weighed.map(weighedView),
  sums: weighed.flatMap(({ sum, consideration }) =>
    sum ? [{ title: consideration.written.title, answer: sum.calculated.answer }] : [],
  ),
});

const STATES = { open: 'Open', waits: 'Waits for an answer', closed: 'Closed for now' } as const;

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

const weighedView = ({ consideration, outcome, says }: Weighed) => ({
  name: consideration.name,
  title: consideration.written.title,
  outcome,
  outcome_says: OUTCOMES[outcome],
  says,
  whose: consideration.written.because.source ?? consideration.written.because.law ?? '',
});
