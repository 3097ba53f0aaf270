import { askedOf } from '../core/guide/ask/asked.ts';
import { answerInWords, answerTitle } from '../core/guide/answers/answer-in-words.ts';
import { keyOf, REVIEW, startGuide } from '../core/guide/ask/session.ts';
import { button, heading, make, paragraphs } from './make.ts';
import { RESULT, type Desk, type View } from './view.ts';

/** Every answer, each with a way to change it, and the way to the result or to the next question. */
export function showReview({ at: { guide }, state: { sitting }, actions }: Desk): View {
  const open = startGuide(guide, sitting).at ?? REVIEW;
  const rows = askedOf(guide, sitting).map((asked) => {
    const title = answerTitle(sitting, asked);
    const change = button('Change', () => actions.go(keyOf(asked)), 'link');
    change.append(make('span', { class: 'unseen' }, [`: ${title}`]));
    return make('div', {}, [
      make('dt', {}, [title]),
      make('dd', {}, [answerInWords(sitting, asked)]),
      make('dd', {}, [change]),
    ]);
  });
  const goOn = button('Go on with the questions', () => actions.go(open), 'main');
  const look = open === REVIEW ? 'main' : 'quiet';
  return {
    title: 'Your answers',
    parts: [
      heading(['Your answers']),
      ...paragraphs([WORKED_OUT]),
      make('dl', { class: 'answers' }, rows),
      make('div', { class: 'ways' }, [
        ...(open === REVIEW ? [] : [goOn]),
        button('Show the result', () => actions.go(RESULT), look),
      ]),
    ],
  };
}

const WORKED_OUT =
  'The result is worked out from these answers, here on this page. Nothing is sent to anybody.';
