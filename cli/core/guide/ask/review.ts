import type { Prompt } from '../../interview/prompt.ts';
import { answerInWords, answerTitle } from '../answers/answer-in-words.ts';
import type { Asked } from '../answers/answers.ts';
import type { Guide } from '../guide.ts';
import type { Sitting } from '../sitting.ts';

/** A question that was asked, with the key that leads back to it. */
export interface Reviewed {
  readonly key: string;
  readonly asked: Asked;
}

/** All answers once more: a person may change one, or ask for the result. */
export function reviewPrompt(
  guide: Guide,
  sitting: Sitting,
  reviewed: readonly Reviewed[],
): Prompt {
  return {
    reads: [{ is: 'heading', text: `${guide.title}: your answers` }],
    asks: 'Show the result, or change an answer?',
    answer: {
      kind: 'choice',
      choices: [
        { value: 'result', shows: 'Show the result' },
        ...reviewed.map(({ key, asked }) => ({
          value: key,
          shows: `${answerTitle(sitting, asked)}: ${answerInWords(sitting, asked)}`,
        })),
      ],
    },
    help: 'The result is worked out from these answers. Choose one to change it. Nothing is sent to anybody.',
    ways: ['back', 'save'],
  };
}
