import { inMidSentence } from './in-mid-sentence.ts';
import { saidOnce } from './said-once.ts';
import type { Sitting } from '../sitting.ts';
import type { LotView } from './view-lot.ts';
import type { WayView } from './view-ways.ts';

/** What the summary is made from. */
export interface SummaryGround {
  readonly lots: readonly LotView[];
  readonly ways: readonly WayView[];
  readonly toDo: readonly NextThing[];
}

/** Something to do, with its day in words where it has one. */
interface NextThing {
  readonly says: string;
  readonly day?: string;
  readonly late: boolean;
}

/** What a trustee reads in one minute: how each lot stands, what comes next, and the deadline where it is still to come. */
export function viewSummary(
  { tender: { timetable }, on }: Sitting,
  { lots, ways, toDo }: SummaryGround,
) {
  const next = nextThing(toDo, ways);
  const deadline = timetable?.deadline;
  return {
    lots: saidOnce(lots.map(({ title, routes }) => ({ title, items: [statesOf(routes)] }))).map(
      ({ item: states, only }) => ({ lots: only, states }),
    ),
    ...(next && { next }),
    ...(deadline !== undefined && { deadline, too_late: deadline.slice(0, 10) < on }),
  };
}

/** The ways that are open, those not settled and those closed, by name. */
const statesOf = (routes: LotView['routes']) =>
  ORDER.flatMap((state) => {
    const alike = routes.filter((route) => route.state === state);
    const [first] = alike;
    const ways = alike.map(({ title }) => inMidSentence(title));
    return first ? [{ says: first.state_says, ways }] : [];
  });

const ORDER = ['open', 'waits', 'closed'] as const;

/** The first thing with a day still to come, then the first without one, then the first step of the best way. */
function nextThing(
  toDo: readonly NextThing[],
  ways: readonly WayView[],
): Pick<NextThing, 'says' | 'day'> | undefined {
  const open = toDo.find(({ late }) => !late);
  const step = ways.flatMap(({ first_steps: steps }) => steps)[0];
  const says = open?.says ?? step?.says;
  if (says === undefined) return undefined;
  return { says, ...(open?.day !== undefined && { day: open.day }) };
}
