import { keptAnswer } from '../core/guide/answers/answers.ts';
import { askedOf } from '../core/guide/ask/asked.ts';
import { questionText } from '../core/guide/ask/question-reads.ts';
import { keyOf } from '../core/guide/ask/session.ts';
import type { Question } from '../core/guide/guide.ts';
import type { Prompt } from '../core/interview/prompt.ts';
import { answerField, type AnswerField } from './answer-field.ts';
import { button, make } from './make.ts';
import { showProblem } from './show-problem.ts';
import type { Desk, View } from './view.ts';

/** One question as a form: how far it is, the question, its field, why it is asked, and the ways on; nothing where it is not asked now. */
export function showQuestion(desk: Desk, prompt: Prompt | undefined): View | undefined {
  const { at, state, actions } = desk;
  const all = askedOf(at.guide, state.sitting);
  const asked = all.find((one) => keyOf(one) === state.at);
  if (!asked || !prompt) return undefined;
  const asks = questionText(at.guide, state.sitting, asked);
  const { before, after } = around(prompt, asks);
  const [first = '', ...more] = inTwo(asks);
  const wording = { asks: first, more: [...more, ...after], kind: asked.question.written.kind };
  const isOpen = keptAnswer(state.sitting, asked) === 'not-known';
  const field = answerField(isOpen ? withoutNow(prompt) : prompt, wording);
  const form = make('form', { novalidate: '', autocomplete: 'off' }, [
    ...before.map((text) => make('p', { class: 'step' }, [text])),
    ...field.parts,
    why(asked.question),
    waysOf(desk, prompt),
  ]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    handIn(form, field, actions.take);
  });
  return { title: prompt.asks, parts: [form] };
}

function handIn(form: HTMLElement, field: AnswerField, take: Desk['actions']['take']): void {
  const text = field.typed().trim();
  const refused = text === '' ? field.empty : take({ kind: 'answer', text });
  if (refused !== undefined) showProblem(form, field.first(), refused);
}

/** The field stays empty where the answer was that it is not known. */
const withoutNow = ({ now: _, ...prompt }: Prompt): Prompt => prompt;

/** What stands before the question says where one is; what comes after it says what was answered before. */
function around({ reads }: Prompt, asks: string) {
  const texts = reads.map(({ text }) => text);
  const at = texts.indexOf(asks);
  return { before: texts.slice(0, Math.max(0, at)), after: texts.slice(at + 1) };
}

/** The question itself, and what it says after it. */
const inTwo = (text: string): readonly string[] => {
  const [, asks, more] = /^(.*?\?)\s+(.+)$/s.exec(text) ?? [];
  return asks === undefined || more === undefined ? [text] : [asks, more];
};

function why({ written: { why: reason, terms = [] } }: Question): HTMLElement {
  const explained = terms.flatMap(({ term, means }) => [
    make('dt', {}, [term]),
    make('dd', {}, [means]),
  ]);
  return make('details', {}, [
    make('summary', {}, [terms.length > 0 ? 'Why we ask, and what the words mean' : 'Why we ask']),
    make('p', {}, [reason]),
    ...(terms.length > 0 ? [make('dl', {}, explained)] : []),
  ]);
}

function waysOf({ actions }: Desk, { ways }: Prompt): HTMLElement {
  return make('div', { class: 'ways' }, [
    make('button', { type: 'submit', class: 'main' }, ['Continue']),
    ...(ways.includes('unknown')
      ? [button('I do not know', () => void actions.take({ kind: 'unknown' }))]
      : []),
    ...(ways.includes('back') ? [button('Back', () => void actions.take({ kind: 'back' }))] : []),
  ]);
}
