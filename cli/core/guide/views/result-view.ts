import { showDate } from '../../dates/show-date.ts';
import { askedOf } from '../ask/asked.ts';
import { keptAnswer } from '../answers/answers.ts';
import type { Guide } from '../guide.ts';
import { stepsOf, type Step } from '../weigh/next-steps.ts';
import { outcomeOf } from '../weigh/outcome.ts';
import { answerInWords, answerTitle } from '../answers/answer-in-words.ts';
import type { Sitting } from '../sitting.ts';
import { viewCalendar } from './view-calendar.ts';
import { viewGrant } from './view-grant.ts';
import { viewLetter } from './view-letter.ts';
import { viewLot, viewWeighed } from './view-lot.ts';
import { viewGates, viewPoints, viewSources } from './view-points.ts';
import { viewSummary } from './view-summary.ts';
import { viewWays } from './view-ways.ts';

/** What came of a sitting, in words and in the order to read it: what the documents of a guide may show. */
export type ResultView = ReturnType<typeof resultView>;

/** The result of a guide on the answers so far. The same answers on the same day give the same words. */
export function resultView(guide: Guide, sitting: Sitting) {
  const outcome = outcomeOf(guide, sitting);
  const steps = stepsOf(outcome, sitting.on);
  const asked = askedOf(guide, sitting);
  const doing = (does: Step['does']) => steps.filter((step) => step.does === does);
  const says = (does: Step['does']) => doing(does).map((step) => step.says);
  const lots = outcome.lots.map(viewLot);
  const wide = outcome.tender.map(viewWeighed);
  const ways = viewWays(lots);
  const letter = viewLetter(sitting, says('ask-buyer'));
  const toDo = doing('to-do').map(stepView);
  return {
    guide: guide.title,
    on: sitting.on,
    tender: sitting.tender,
    organisation: sitting.organisation,
    several: lots.length > 1,
    /** Whether the lots fit beside each other on paper. */
    side_by_side: lots.length <= MOST_COLUMNS,
    summary: viewSummary(sitting, { lots, ways, toDo }),
    ways,
    gates: viewGates(lots),
    points: viewPoints(wide, lots),
    sources: viewSources(wide, lots),
    drawn: lots.flatMap(({ title, sums }) =>
      sums.filter(({ chart }) => chart).map((sum) => ({ lot: title, ...sum })),
    ),
    lots,
    wide,
    to_do: toDo,
    first: toDo.filter((step) => !step.late).slice(0, FIRST),
    late: toDo.filter((step) => step.late),
    undated: toDo.filter(({ by }) => by === undefined),
    calendar: viewCalendar(guide, sitting, steps),
    gather: says('gather'),
    ask_buyer: says('ask-buyer'),
    ask_lead: says('ask-lead'),
    change: says('change'),
    ...(letter && { letter }),
    grant: viewGrant(sitting, lots),
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

const MOST_COLUMNS = 3;

/** As many things to do as a trustee takes in at once. */
const FIRST = 3;

const stepView = ({ says, by, late, because }: Step) => ({
  says,
  ...(by !== undefined && { by, day: showDate(by) }),
  late: late ?? false,
  because,
});
