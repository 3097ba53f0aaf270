import { unpackGuide, type GuideAtHand } from '../core/guide/guide-page.ts';
import { guideSession, REVIEW } from '../core/guide/ask/session.ts';
import type { Move } from '../core/interview/reply.ts';
import { answersIn, goneTo, noAnswers, type Answers } from './answers.ts';
import { giveFile, textOf } from './files.ts';
import { buildFrame } from './frame.ts';
import { make } from './make.ts';
import { showQuestion } from './show-question.ts';
import { showResult } from './show-result.ts';
import { showReview } from './show-review.ts';
import { showStart } from './show-start.ts';
import { RESULT, START, type Actions, type Documents, type Spot, type View } from './view.ts';

/** Runs the page: reads the guide that stands in it, and leads a person through it. Everything that it knows is on the page itself. */
export function start(documents: Documents): void {
  const at = unpackGuide(document.getElementById('data')?.textContent ?? '');
  if (at) lead(at, documents);
  else document.body.append(make('main', {}, [make('p', {}, [DAMAGED])]));
}

const DAMAGED = 'This page is damaged. Please ask the buyer for it once more.';

function lead(at: GuideAtHand, documents: Documents): void {
  const interview = guideSession(at.guide);
  const { title, buyer } = at.tender;
  let answers: Answers = noAnswers(at);

  const actions: Actions = {
    go: (spot) => {
      history.pushState({ spot }, '');
      show(spot);
    },
    take,
    save: () => {
      giveFile('organisation.yaml', answers.text);
      answers = { ...answers, saved: answers.text };
      frame.say(SAVED);
    },
    open,
  };
  const frame = buildFrame(title, {
    start: () => actions.go(START),
    review: () => actions.go(REVIEW),
    save: actions.save,
  });

  function show(spot: Spot): void {
    frame.say('');
    answers = { ...answers, state: { ...answers.state, at: spot } };
    frame.show(viewOf(spot));
  }

  function viewOf(spot: Spot): View {
    const desk = { at, documents, state: answers.state, actions };
    if (spot === START) return showStart(desk, buyer.name);
    if (spot.startsWith(RESULT)) return showResult(desk, spot.slice(RESULT.length + 1));
    return showQuestion(desk, interview.prompt(answers.state)) ?? showReview(desk);
  }

  function take(move: Move): string | undefined {
    const taken = interview.take(answers.state, move);
    if (taken.refused !== undefined) return taken.refused;
    answers = goneTo(answers, taken.state);
    actions.go(taken.state.at ?? RESULT);
    frame.say((taken.says ?? []).map(({ text }) => text).join(' '));
    return undefined;
  }

  async function open(file: File): Promise<string | undefined> {
    if (answers.text !== answers.saved) return SAVE_FIRST;
    const text = await textOf(file);
    const opened = text === undefined ? { refused: NO_TEXT } : answersIn(at, text);
    if (opened.refused !== undefined) return opened.refused;
    answers = opened.answers;
    actions.go(answers.state.at ?? REVIEW);
    frame.say(opened.says);
    return undefined;
  }

  window.addEventListener('popstate', ({ state }) => show(spotIn(state)));
  window.addEventListener('beforeunload', (event) => {
    if (answers.text !== answers.saved) event.preventDefault();
  });
  for (const trouble of ['error', 'unhandledrejection'])
    window.addEventListener(trouble, () => frame.say(STUCK));
  history.replaceState({ spot: START }, '');
  show(START);
}

/** Where a step of the browser’s history leads. */
const spotIn = (state: unknown): Spot =>
  typeof state === 'object' && state !== null && 'spot' in state ? String(state.spot) : START;

const SAVED = 'Your answers are in the file organisation.yaml, where your downloads go.';
const SAVE_FIRST =
  'This page holds answers that are not saved. Save them first, then choose the file again.';
const NO_TEXT = 'That file is not text, so it holds no answers. Nothing on this page was changed.';
const STUCK = 'Something on this page went wrong. Save your answers, then open the page again.';
