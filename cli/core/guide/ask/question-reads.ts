import type { Passage } from '../../interview/prompt.ts';
import { showDate } from '../../dates/show-date.ts';
import { answerInWords } from '../answers/answer-in-words.ts';
import { keptAnswer, type Asked } from '../answers/answers.ts';
import type { Guide } from '../guide.ts';
import { staleSince } from '../answers/is-due.ts';
import type { Sitting } from '../sitting.ts';
import { valuesFor } from '../values.ts';

/** What there is to read before a question: where it stands, what it is about, itself, and what was said before. */
export function questionReads(
  guide: Guide,
  sitting: Sitting,
  { asked, progress }: { readonly asked: Asked; readonly progress: Progress },
): readonly Passage[] {
  const text = questionText(guide, sitting, asked);
  return [
    {
      is: 'heading',
      text: `${asked.question.written.part}. Question ${progress.at} of ${mayChange(guide, progress) ? 'about ' : ''}${progress.of}.`,
    },
    ...aboutOf(sitting, asked),
    { is: 'text', text },
    ...saidBefore(sitting, asked),
  ];
}

/** The question itself, with its gaps filled. */
export function questionText(guide: Guide, sitting: Sitting, asked: Asked): string {
  const { asks, setting, written } = asked.question;
  const said = asks.run(valuesFor(guide, sitting, asked)(setting));
  return said.ok ? said.text : written.title;
}

/** The lot or the gate that is asked about, by its title. */
function aboutOf({ tender }: Sitting, { lot, gate }: Asked): readonly Passage[] {
  const title =
    tender.lots?.find(({ id }) => id === lot)?.title ??
    tender.gates?.find(({ id }) => id === gate)?.title;
  const several = lot === undefined || (tender.lots ?? []).length > 1;
  return title === undefined || !several ? [] : [{ is: 'text', text: `${title}:` }];
}

/** More questions may come, or fewer, until the last; then the number is sure. */
const mayChange = ({ questions }: Guide, { at, of }: Progress): boolean =>
  at < of && questions.some(({ when, written }) => when || written.kind === 'lots');

/** What was answered before; where that may no longer hold, since when. */
function saidBefore(sitting: Sitting, asked: Asked): readonly Passage[] {
  const said = answerInWords(sitting, asked);
  const since = staleSince(sitting, asked);
  if (since !== undefined)
    return [{ is: 'warning', text: `On ${showDate(since)} you said: ${said}. Is that still so?` }];
  return keptAnswer(sitting, asked) === undefined
    ? []
    : [{ is: 'text', text: `You said: ${said}.` }];
}

/** Where a question stands among all that matter now, from 1. */
export interface Progress {
  readonly at: number;
  readonly of: number;
}
