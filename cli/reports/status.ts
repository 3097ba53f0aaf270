import { several } from '../core/diagnostics/several.ts';
import { inWords } from '../core/competition/in-words.ts';
import type { Stage } from '../core/panel/stage.ts';
import type { LotStatus, MemberStatus, Status } from '../core/panel/status.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

/** Where a competition stands, lot by lot, as a person reads it on a screen of 80 columns. `next` is the next step of a lot. */
export function statusReport(status: Status, next: (lot: LotStatus) => string): string {
  const hidden = status.names === 'hidden' ? 'The names of the bidders are hidden.\n' : '';
  const lots = status.lots.map((lot) => lotReport(lot, next(lot)));
  return `${status.tender}\n${hidden}\n${lots.join('\n')}`;
}

function lotReport(lot: LotStatus, next: string): string {
  const members = lot.members.length > 0 ? `\n${membersTable(lot.members)}` : '';
  const notes = lot.members.flatMap((member) =>
    member.notes.map((note) => `${wrap(`- ${note}`, '  ')}\n`),
  );
  const reasons = notes.length > 0 ? `\n${notes.join('')}` : '';
  return `${lot.title}\n${wrap(summary(lot))}\n${members}${reasons}\n${wrap(`Next: ${next}`)}\n`;
}

/** One sentence: `12 of 18 scores in; waiting for Ann on Bid C; prices still sealed.` */
export function summary({ stage, scores, members, prices, changed, unagreed }: LotStatus): string {
  const waiting = members.filter(({ done, of }) => done < of);
  const isEarly = stage === 'before-deadline' || stage === 'opening';
  const parts = [
    stages[stage],
    ...(isEarly || scores.of === 0 ? [] : [`${scores.done} of ${scores.of} scores in`]),
    ...(stage === 'scoring' && waiting.length > 0 ? [`waiting for ${whom(waiting)}`] : []),
    ...(stage === 'moderating' ? [`${several(unagreed.length, 'bid', 'bids')} to agree on`] : []),
    ...(prices === 'sealed' ? ['prices still sealed'] : []),
    ...(changed ? ['sheets changed after the lock'] : []),
  ];
  return `${parts.join('; ')}.`;
}

/** One member with the bids, several with how many they are: the table below tells the rest. */
function whom(waiting: readonly MemberStatus[]): string {
  const [first] = waiting;
  if (waiting.length > 1 || !first) return `${waiting.length} assessors`;
  return first.waiting.length > 0 ? `${first.name} on ${inWords(few(first.waiting))}` : first.name;
}

const membersTable = (members: readonly MemberStatus[]): string =>
  table(
    ['Assessor', 'Scores in', 'Still to do'],
    members.map(({ name, done, of, waiting }) => [
      name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name,
      `${done} of ${of}`,
      stillToDo({ done, of, waiting }),
    ]),
  );

function stillToDo({ done, of, waiting }: Pick<MemberStatus, 'done' | 'of' | 'waiting'>): string {
  if (waiting.length > 0) return few(waiting).join(', ');
  return done < of ? 'interests first' : 'nothing';
}

const few = (names: readonly string[]): readonly string[] =>
  names.length > SHOWN ? [...names.slice(0, SHOWN), `${names.length - SHOWN} more`] : names;

const SHOWN = 3;
const NAME = 30;

const stages: Readonly<Record<Stage, string>> = {
  'before-deadline': 'No bid has arrived',
  opening: 'Bids are being opened',
  scoring: 'Assessors are scoring',
  moderating: 'The panel is agreeing scores',
  moderated: 'All scores are agreed',
  'quality-locked': 'Quality scores are locked',
  'prices-opened': 'Prices are open',
  scored: 'The result is worked out',
  decided: 'Decided',
};
