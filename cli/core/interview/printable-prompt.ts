import { printable } from '../diagnostics/printable.ts';
import type { Answerable, Prompt } from './prompt.ts';

/** A prompt whose words cannot move the cursor or change colours, whoever wrote the tender or the file they come from. */
export const printablePrompt = (prompt: Prompt): Prompt => ({
  ...prompt,
  asks: printable(prompt.asks),
  answer: printableAnswer(prompt.answer),
  ...(prompt.now !== undefined && { now: printable(prompt.now) }),
  ...(prompt.hint !== undefined && { hint: printable(prompt.hint) }),
});

const printableAnswer = (answer: Answerable): Answerable =>
  answer.kind === 'choice' || answer.kind === 'choices'
    ? {
        ...answer,
        choices: answer.choices.map(({ value, shows }) => ({ value, shows: printable(shows) })),
      }
    : answer;
