import type { Choice, Prompt } from '../core/interview/prompt.ts';
import type { WrittenQuestion } from '../core/spec/written.generated.ts';
import { heading, make } from './make.ts';

/** What a question is asked with: its words and its field, and how to read and reach what was given. */
export interface AnswerField {
  readonly parts: readonly Node[];
  readonly typed: () => string;
  readonly first: () => HTMLElement;
  /** What to say where nothing was given. */
  readonly empty: string;
}

/** A question in words, as its own heading and, where it says more, what stands below it. */
export interface Wording {
  readonly asks: string;
  readonly more: readonly string[];
  readonly kind: WrittenQuestion['kind'];
}

/** The field of a question: choices as round or square boxes, everything else as one line of text. */
export const answerField = (prompt: Prompt, wording: Wording): AnswerField =>
  prompt.answer.kind === 'choice' || prompt.answer.kind === 'choices'
    ? choiceField(prompt, wording, prompt.answer)
    : lineField(prompt, wording);

function choiceField(
  { now }: Prompt,
  { asks, more }: Wording,
  { kind, choices }: { readonly kind: 'choice' | 'choices'; readonly choices: readonly Choice[] },
): AnswerField {
  const chosen = (now ?? '').split(', ');
  const type = kind === 'choice' ? 'radio' : 'checkbox';
  const boxes = choices.map(({ value }, at) =>
    make('input', {
      ...{ type, name: 'answer', value, id: at === 0 ? 'answer' : `answer-${at + 1}` },
      ...(chosen.includes(value) && { checked: '' }),
    }),
  );
  const lines = boxes.map((box, at) =>
    make('div', { class: 'box' }, [
      box,
      make('label', { for: box.id }, [choices[at]?.shows ?? box.value]),
    ]),
  );
  const hint = kind === 'choices' ? ['You can choose more than one.'] : [];
  const notes = [...more, ...hint];
  const describes = notes.length > 0 ? { 'aria-describedby': 'more' } : {};
  const group = make('fieldset', describes, [
    make('legend', {}, [heading([asks])]),
    ...(notes.length > 0 ? [make('div', { id: 'more' }, notes.map(note))] : []),
    make('div', { class: 'field' }, lines),
  ]);
  return {
    parts: [group],
    typed: () => boxes.flatMap((box) => (box.checked ? [box.value] : [])).join(', '),
    first: () => boxes.find((box) => box.checked) ?? boxes[0] ?? group,
    empty: kind === 'choice' ? CHOOSE_ONE : CHOOSE_SOME,
  };
}

const CHOOSE_ONE = 'Choose one answer, or press “I do not know”.';
const CHOOSE_SOME = 'Choose one or more answers, or press “I do not know”.';

function lineField({ now = '', hint }: Prompt, { asks, more, kind }: Wording): AnswerField {
  const notes = [...more, ...(hint === undefined ? [] : [hint])];
  const line = make('input', {
    ...{ type: 'text', id: 'answer', name: 'answer', value: now, spellcheck: 'false' },
    ...(FIGURES.includes(kind) && { inputmode: 'decimal', class: 'figure' }),
    ...(kind === 'date' && { class: 'day' }),
    ...(notes.length > 0 && { 'aria-describedby': 'more' }),
  });
  const sign = kind === 'pounds' ? [make('span', { 'aria-hidden': 'true' }, ['£'])] : [];
  return {
    parts: [
      heading([make('label', { for: 'answer' }, [asks])]),
      ...(notes.length > 0 ? [make('div', { id: 'more' }, notes.map(note))] : []),
      make('div', { class: 'field' }, [make('div', { class: 'line' }, [...sign, line])]),
    ],
    typed: () => line.value,
    first: () => line,
    empty: 'Type an answer, or press “I do not know”.',
  };
}

const FIGURES: readonly WrittenQuestion['kind'][] = [
  'pounds',
  'per-cent',
  'months',
  'people',
  'number',
];

const note = (text: string): HTMLElement => make('p', { class: 'hint' }, [text]);
