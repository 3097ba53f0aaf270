import { answerInWords, answerTitle } from '../answers/answer-in-words.ts';
import { askedOf } from '../ask/asked.ts';
import { decide } from '../weigh/decide.ts';
import type { Guide, Weight } from '../guide.ts';
import type { JudgedRoute, RouteState } from '../weigh/judge-route.ts';
import { stepsOf, type Step } from '../weigh/next-steps.ts';
import type { Sitting } from '../sitting.ts';
import type { Weighed } from '../weigh/weigh.ts';

/**
 * What came of a guide about one decision, in words and in the order to read it: options that are open first, then those that
 * wait, then the others. The same answers on the same day give the same words.
 */
export function decisionView(guide: Guide, sitting: Sitting) {
  const { weighed, routes } = decide(guide, sitting);
  const steps = stepsOf({ tender: weighed, gates: [], lots: [] }, sitting.on);
  const doing = (does: Step['does']) =>
    steps.filter((step) => step.does === does).map(({ says }) => says);
  const asked = askedOf(guide, sitting);
  const sorted = STATES.flatMap((state) => routes.filter((route) => route.state === state));
  return {
    guide: guide.title,
    name: guide.id,
    version: guide.version,
    on: sitting.on,
    options: sorted.map((route) => ({
      ...option(route),
      in_full: route.state === sorted[0]?.state,
    })),
    weighed: weighed.map(point),
    to_do: doing('to-do'),
    gather: doing('gather'),
    ask: doing('ask-buyer'),
    change: doing('change'),
    answers: asked.map((one) => ({
      title: answerTitle(sitting, one),
      says: answerInWords(sitting, one),
    })),
    not_checked: guide.notChecked,
  };
}

const STATES: readonly RouteState[] = ['open', 'waits', 'closed'];

const STATE_WORDS: Readonly<Record<RouteState, string>> = {
  open: 'Open',
  waits: 'Waits for a person',
  closed: 'Closed as things are',
};

const WEIGHT_WORDS: Readonly<Record<Weight, string>> = {
  passes: 'Yes',
  person: 'A person must decide',
  unknown: 'Not known yet',
  fails: 'No',
};

const option = ({ route, state, says, because, terms, firstSteps }: JudgedRoute) => ({
  name: route.name,
  title: route.written.title,
  explains: route.written.explains,
  state,
  state_says: STATE_WORDS[state],
  says,
  because: because.map((one) => ({ ...one, outcome_says: WEIGHT_WORDS[one.outcome] })),
  terms,
  first_steps: firstSteps,
  whose: whoseOf(route.written.because),
});

const point = ({ consideration, outcome, says }: Weighed) => ({
  name: consideration.name,
  title: consideration.written.title,
  outcome,
  outcome_says: WEIGHT_WORDS[outcome],
  says,
  whose: whoseOf(consideration.written.because),
});

/** Law is named before what anybody asked for. */
const whoseOf = ({ law, source }: { readonly law?: string; readonly source?: string }): string =>
  [law, source].filter((part) => part !== undefined).join('; ');
