import type { Answerable as Widget, Prompt } from '../../interview/prompt.ts';
import { keptAnswer, type Asked } from '../answers/answers.ts';
import type { Guide, Question } from '../guide.ts';
import type { AnswerValue } from '../answers/answer-value.ts';
import { isExact } from '../../exact/exact.ts';
import { exampleFor } from '../answers/refused.ts';
import { showExact } from '../../exact/show.ts';
import { questionReads, type Progress } from './question-reads.ts';
import type { Sitting } from '../sitting.ts';

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
    reads: questionReads(guide, sitting, { asked, progress }),
    asks: written.title,
    answer,
    ...(now !== undefined && { now }),
    ...(answer.kind === 'text' && hint !== '' && { hint }),
    help: helpOf(question),
    ...(takesWords(question) ? {} : { terms: written.terms ?? [] }),
    ways: progress.at === 1 ? ['unknown', 'save'] : ['unknown', 'back', 'save'],
  };
}

/** Where any word may be the answer, none of them asks for an explanation. */
const takesWords = ({ written: { kind } }: Question): boolean => kind === 'text' || kind === 'list';

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
