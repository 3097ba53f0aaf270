import type { Prompt, Way } from './prompt.ts';
import type { Reply } from './reply.ts';

/**
 * What a typed line means: a way out by its name (`back`, `skip`, `save`, also with a colon before it), `?`, the number of a
 * choice, an empty line for what was answered before, or the answer itself.
 */
export function understand(prompt: Prompt, line: string): Reply {
  const typed = line.trim();
  const word = typed.replace(/^:/, '').toLowerCase();
  if (word === '?' || word === 'help') return { kind: 'help' };
  const way = prompt.ways.find((one) => one === word);
  if (way) return { kind: way };
  if (typed === '' && prompt.now !== undefined) return { kind: 'answer', text: prompt.now };
  return prompt.answer.kind === 'choice' ? chosen(prompt, word) : { kind: 'answer', text: typed };
}

/** A choice is named by its number from 1, or by the word that stands for it. */
function chosen(prompt: Prompt, word: string): Reply {
  const choices = choicesIn(prompt);
  const found =
    choices.find(({ value }) => value.toLowerCase() === word) ?? choices[Number(word) - 1];
  if (!found)
    return { kind: 'unclear', says: `Type a number from 1 to ${choices.length}, or ? for help.` };
  const way = prompt.ways.find((one) => one === found.value);
  return way ? { kind: way } : { kind: 'answer', text: found.value };
}

/** Everything that can be chosen at a question with choices: its answers, then the ways out. */
export const choicesIn = ({ answer, ways }: Prompt) => [
  ...(answer.kind === 'choice' ? answer.choices : []),
  ...ways.map((value) => ({ value, shows: WAYS[value] })),
];

const WAYS: Readonly<Record<Way, string>> = {
  back: 'Back to the question before',
  skip: 'Skip this for now',
  save: 'Save and stop',
};
