import { isExact } from '../../exact/exact.ts';
import { showPounds, showShort } from '../../exact/show.ts';
import { showDate } from '../../dates/show-date.ts';
import type { WrittenQuestion } from '../../spec/written.generated.ts';
import type { AnswerValue } from './answer-value.ts';

/** An answer in words: `£61,000`, `11 June 2027`, the choices as they were shown. `choices` are those that were offered. */
export function showAnswer(
  { kind, choices = [] }: Pick<WrittenQuestion, 'kind' | 'choices'>,
  value: AnswerValue,
): string {
  if (isExact(value)) return showFigure(kind, value);
  if (typeof value !== 'string') return value.map((one) => showWord(kind, choices, one)).join('; ');
  return showWord(kind, choices, value);
}

function showFigure(kind: WrittenQuestion['kind'], value: Extract<AnswerValue, object>): string {
  if (!isExact(value)) return '';
  if (kind === 'pounds') return showPounds(value);
  const figure = showShort(value, 2);
  if (kind === 'per-cent') return `${figure}%`;
  return kind === 'months' || kind === 'people' ? `${figure} ${kind}` : figure;
}

function showWord(
  kind: WrittenQuestion['kind'],
  choices: NonNullable<WrittenQuestion['choices']>,
  word: string,
): string {
  if (kind === 'date' || kind === 'dates') return showDate(word);
  if (kind === 'yes-no') return word === 'yes' ? 'Yes' : 'No';
  return choices.find(({ value }) => value === word)?.shows ?? word;
}
