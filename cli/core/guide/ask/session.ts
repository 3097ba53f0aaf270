import type { Interview, Taken } from '../../interview/interview.ts';
import type { Passage, Prompt } from '../../interview/prompt.ts';
import type { Move } from '../../interview/reply.ts';
import { askPrompt } from './ask.ts';
import { askedOf } from './asked.ts';
import { withAnswer, type Asked } from '../answers/answers.ts';
import type { Guide } from '../guide.ts';
import { isDue } from '../answers/is-due.ts';
import { readAnswer } from '../answers/read-answer.ts';
import { reviewPrompt } from './review.ts';
import type { Sitting } from '../sitting.ts';

/** A conversation as far as it has come: the answers, and the question that is asked now by its key, `review` at the end, or nothing when it is over. */
export interface GuideState {
  readonly sitting: Sitting;
  readonly at: string | undefined;
}

/** A question as it is asked once, by a name that stays the same while others come and go. */
export const keyOf = ({ question, lot, gate }: Asked): string =>
  [question.name, lot ?? '', gate ?? ''].join('/');

/** The place of the end, where all answers are shown once more. */
export const REVIEW = 'review';

/** The conversation goes on at the first question without an answer; where every one has an answer, at the review. */
export const startGuide = (guide: Guide, sitting: Sitting): GuideState => ({
  sitting,
  at: firstOpen(guide, sitting),
});

/** The conversation of a guide: question by question, back and forth, then all answers once more, then the end. */
export function guideSession(guide: Guide): Interview<GuideState> {
  return {
    prompt: (state) => promptAt(guide, state),
    take: (state, reply) => take(guide, state, reply),
  };
}

const firstOpen = (guide: Guide, sitting: Sitting): string => {
  const open = askedOf(guide, sitting).find((asked) => isDue(sitting, asked));
  return open ? keyOf(open) : REVIEW;
};

function promptAt(guide: Guide, { sitting, at }: GuideState): Prompt | undefined {
  if (at === undefined) return undefined;
  const all = askedOf(guide, sitting);
  const index = all.findIndex((asked) => keyOf(asked) === at);
  const asked = all[index];
  if (!asked)
    return reviewPrompt(
      guide,
      sitting,
      all.map((one) => ({ key: keyOf(one), asked: one })),
    );
  return askPrompt(guide, sitting, { asked, progress: { at: index + 1, of: all.length } });
}

function take(guide: Guide, state: GuideState, reply: Move): Taken<GuideState> {
  const { sitting, at } = state;
  const all = askedOf(guide, sitting);
  const asked = all.find((one) => keyOf(one) === at);
  if (reply.kind === 'back') return { state: { sitting, at: before(all, at) } };
  if (!asked) return { state: { sitting, at: reply.kind === 'answer' ? chosen(reply.text) : at } };
  if (reply.kind === 'unknown') return answered(guide, state, { asked, value: 'not-known' });
  if (reply.kind !== 'answer') return { state };
  const read = readAnswer(asked.question.written, reply.text, sitting.on);
  if (!read.ok) return { refused: read.says };
  return answered(guide, state, { asked, value: read.value });
}

interface Answered {
  readonly asked: Asked;
  readonly value: Parameters<typeof withAnswer>[2];
}

/** After an answer comes the next question without one, wherever it is. */
function answered(
  guide: Guide,
  { sitting }: GuideState,
  { asked, value }: Answered,
): Taken<GuideState> {
  const next = { ...sitting, organisation: withAnswer(sitting, asked, value) };
  const all = askedOf(guide, next);
  const from = all.findIndex((one) => keyOf(one) === keyOf(asked)) + 1;
  const due = (one: Asked): boolean => isDue(next, one);
  const open = all.slice(from).find(due) ?? all.find(due);
  const state = { sitting: next, at: open ? keyOf(open) : REVIEW };
  const more = all.length - askedOf(guide, sitting).length;
  const isFirst = (sitting.organisation.answers ?? []).every((one) => !one.not_known);
  const comfort = value === 'not-known' && isFirst ? [NOT_KNOWN] : [];
  return { state, says: [...comfort, ...changeOf(more)] };
}

/** Said once: after that it is known. */
const NOT_KNOWN: Passage = {
  is: 'text',
  text: 'That is an answer too. The result says how to find out.',
};

/** What an answer does to the number of questions, so that nobody wonders why it changed. */
function changeOf(more: number): readonly Passage[] {
  if (more === 0) return [];
  const count = Math.abs(more);
  const questions = count === 1 ? 'one question' : `${count} questions`;
  const text =
    more > 0 ? `That answer brings ${questions}.` : `That answer saves you ${questions}.`;
  return [{ is: 'text', text }];
}

const before = (all: readonly Asked[], at: string | undefined): string => {
  const index = all.findIndex((one) => keyOf(one) === at);
  const earlier = index < 0 ? all.at(-1) : all[Math.max(0, index - 1)];
  return earlier ? keyOf(earlier) : REVIEW;
};

/** At the review a person asks for the result, or for one question once more. */
const chosen = (text: string): string | undefined => (text === 'result' ? undefined : text);
