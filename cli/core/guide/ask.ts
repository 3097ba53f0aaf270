import type { Answerable as Widget, Passage, Prompt } from '../interview/prompt.ts';
import { keptAnswer, type Asked } from './answers.ts';
import type { Guide, Question } from './guide.ts';
import type { AnswerValue } from './answer-value.ts';
import { isExact } from '../exact/exact.ts';
import { showDate } from '../dates/show-date.ts';
import { answerInWords } from './answer-in-words.ts';
import { exampleFor } from './refused.ts';
import { staleSince } from './is-due.ts';
import { showExact } from '../exact/show.ts';
import type { Sitting } from './sitting.ts';
import { valuesFor } from './values.ts';

/** Where a question stands among all that matter now, from 1. */
export interface Progress {
  readonly at: number;
  readonly of: number;
}

/** A question as somebody is asked it: its heading, what it is about, the words it explains, and how to answer. */
export function askPrompt(
  guide: Guide,
  sitting: Sitting,
  { asked, progress }: { readonly asked: Asked; readonly progress: Progress },
): Prompt {
  const { question } = asked;
  const { written } = question;
  const answer = widgetFor(question, sitting);
  const now = typedAgain(sitting, asked);
  const hint = hintOf(question, sitting.on);
  return {
    reads: readsOf(guide, sitting, { asked, progress }),
    asks: written.title,
    answer,
    ...(now !== undefined && { now }),
    ...(answer.kind === 'text' && hint !== '' && { hint }),
    help: helpOf(question),
    ...(takesWords(question) ? {} : { terms: written.terms ?? [] }),
    ways: progress.at === 1 ? ['unknown', 'save'] : ['unknown', 'back', 'save'],
  };
}

function readsOf(
  guide: Guide,
  sitting: Sitting,
  { asked, progress }: { readonly asked: Asked; readonly progress: Progress },
): readonly Passage[] {
  const said = asked.question.asks.run(
    valuesFor(guide, sitting, { ...asked, setting: asked.question.setting }),
  );
  const text = said.ok ? said.text : asked.question.written.title;
  return [
    {
      is: 'heading',
      text: `${asked.question.written.part}. Question ${progress.at} of ${mayChange(guide, progress) ? 'about ' : ''}${progress.of}.`,
    },
    ...aboutOf(sitting, asked),
    { is: 'text', text },
    ...staleOf(sitting, asked),
  ];
}

/** More questions may come, or fewer, until the last; then the number is sure. */
const mayChange = ({ questions }: Guide, { at, of }: Progress): boolean =>
  at < of && questions.some(({ when, written }) => when || written.kind === 'lots');

/** An answer that may no longer hold is asked for again, with what it was. */
function staleOf(sitting: Sitting, asked: Asked): readonly Passage[] {
  const since = staleSince(sitting, asked);
  if (since === undefined) return [];
  const said = answerInWords(sitting, asked);
  return [{ is: 'warning', text: `On ${showDate(since)} you said: ${said}. Is that still so?` }];
}

/** Where any word may be the answer, none of them asks for an explanation. */
const takesWords = ({ written: { kind } }: Question): boolean => kind === 'text' || kind === 'list';

/** The lot or the gate that is asked about, by its title. */
function aboutOf({ tender }: Sitting, { lot, gate }: Asked): readonly Passage[] {
  const title =
    tender.lots?.find(({ id }) => id === lot)?.title ??
    tender.gates?.find(({ id }) => id === gate)?.title;
  const several = lot === undefined || (tender.lots ?? []).length > 1;
  return title === undefined || !several ? [] : [{ is: 'text', text: `${title}:` }];
}

function widgetFor({ written: { kind, choices = [] } }: Question, { tender }: Sitting): Widget {
  switch (kind) {
    case 'yes-no':
      return { kind: 'choice', choices: YES_NO };
    case 'choice':
    case 'choices':
      return { kind, choices };
    case 'lots':
      return {
        kind: 'choices',
        choices: (tender.lots ?? []).map(({ id, title }) => ({ value: id, shows: title })),
      };
    default:
      return { kind: 'text' };
  }
}

const YES_NO = [
  { value: 'yes', shows: 'Yes' },
  { value: 'no', shows: 'No' },
] as const;

/** What was answered before, as it would be typed. */
function typedAgain(sitting: Sitting, asked: Asked): string | undefined {
  const kept = keptAnswer(sitting, asked);
  if (kept === 'not-known') return 'unknown';
  return kept && asTyped(kept.value);
}

/** An answer as it would be typed. */
export const asTyped = (value: AnswerValue): string =>
  isExact(value) ? showExact(value) : typeof value === 'string' ? value : value.join(', ');

const HINTS: Readonly<Partial<Record<Question['written']['kind'], string>>> = {
  pounds: 'In pounds.',
  'per-cent': 'In per cent.',
  months: 'In months.',
  people: 'A number of people.',
  number: 'A number.',
  date: 'A day.',
  dates: 'Days, with commas between them.',
  list: 'Names, with commas between them.',
};

function hintOf({ written }: Question, today: string): string {
  const example = exampleFor(written, today);
  const such = example === undefined ? [] : [`For example: ${example}.`];
  return [HINTS[written.kind] ?? [], such].flat().join(' ');
}

/** Why it is asked, and what its words mean. */
const helpOf = ({ written: { why, terms = [] } }: Question): string =>
  [why, ...terms.map(({ term, means }) => `${term}: ${means}`)].join('\n');
