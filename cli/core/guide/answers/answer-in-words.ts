import { keptAnswer, type Asked } from './answers.ts';
import { showAnswer } from './show-answer.ts';
import type { Sitting } from '../sitting.ts';

/** What an answer is called in lists, with its lot or gate where there are several. */
export function answerTitle({ tender }: Sitting, { question, lot, gate }: Asked): string {
  const lots = tender.lots ?? [];
  const about =
    lots.length > 1 && lot !== undefined
      ? lots.find(({ id }) => id === lot)?.title
      : tender.gates?.find(({ id }) => gate !== undefined && id === gate)?.title;
  const { title } = question.written;
  return about === undefined
    ? title
    : `${about}, ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** An answer in words; `not known` and `not answered` are told apart. */
export function answerInWords(sitting: Sitting, asked: Asked): string {
  const kept = keptAnswer(sitting, asked);
  if (kept === undefined) return 'not answered';
  if (kept === 'not-known') return 'not known';
  const { kind, choices } = asked.question.written;
  const lots = (sitting.tender.lots ?? []).map(({ id, title }) => ({ value: id, shows: title }));
  const offered = kind === 'lots' ? lots : choices;
  return showAnswer({ kind, ...(offered && { choices: offered }) }, kept.value);
}
