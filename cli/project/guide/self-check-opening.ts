import { showDate } from '../../core/dates/show-date.ts';
import { aboutTheFile } from '../../core/guide/answers/about-the-file.ts';
import { reuseOf } from '../../core/guide/answers/reuse.ts';
import type { Passage } from '../../core/interview/prompt.ts';
import { counted } from '../open/counted.ts';
import { shownPath } from '../open/read-sources.ts';
import type { SelfCheckDesk } from './self-check-desk.ts';

/** What a person reads before the first question: where the answers go, what is used again, and what to know of the file. */
export const selfCheckOpening = (desk: SelfCheckDesk): readonly Passage[] => [
  { is: 'text', text: whereTheyGo(desk) },
  ...usedAgain(desk).map((text): Passage => ({ is: 'text', text })),
  ...(desk.kept.isNew ? [] : aboutTheFile({ ...desk.sitting, organisation: desk.kept.data })).map(
    (text): Passage => ({
      is: 'warning',
      text,
    }),
  ),
];

const whereTheyGo = ({ file }: SelfCheckDesk): string =>
  `Your answers are kept in ${shownPath(file)} on this machine, and sent to nobody. Each is saved as soon as you give it. Ctrl-C stops; the same command goes on.`;

function usedAgain({ guide, sitting, kept }: SelfCheckDesk): readonly string[] {
  const { known, stale, open, oldest } = reuseOf(guide, sitting);
  if (kept.isNew || known === 0) return [];
  const since = oldest === undefined ? '' : ` The oldest is of ${showDate(oldest)}.`;
  const again = stale === 0 ? '' : ` ${counted(stale, 'is', 'are')} old, so you are asked again.`;
  const rest =
    open === 0 ? 'Nothing new is asked.' : `${counted(open, 'question is', 'questions are')} new.`;
  return [
    `${counted(known, 'answer from before is', 'answers from before are')} used again.${since}${again} ${rest} You can change any answer at the end.`,
  ];
}
