import type { Prompt, Term, Way } from './prompt.ts';
import type { Reply } from './reply.ts';

/**
 * What a typed line means: a way out by its name (`back`, `skip`, `save`, also with a colon before it) or by other words for
 * it, `?`, a word of the question that wants explaining, the number of a choice, an empty line for what was answered before,
 * or the answer itself.
 */
export function understand(prompt: Prompt, line: string): Reply {
  const typed = line.trim();
  const word = typed.replace(/^:/, '').replaceAll('’', "'").toLowerCase();
  if (['?', 'help', 'why', 'why?'].includes(word)) return { kind: 'help' };
  const way = wayOf(prompt, word === '' ? (prompt.now ?? '') : word);
  if (way) return { kind: way };
  if (typed === '' && prompt.now !== undefined) return { kind: 'answer', text: prompt.now };
  const term = termOf(prompt, word);
  if (term) return { kind: 'unclear', says: `${term.term}: ${term.means}` };
  if (prompt.answer.kind === 'choice') return chosen(prompt, word);
  return prompt.answer.kind === 'choices'
    ? several(prompt, typed)
    : { kind: 'answer', text: typed };
}

const wayOf = ({ ways }: Prompt, word: string): Way | undefined =>
  ways.find((one) => one === word || SAME[one].includes(word));

/** Other words that people type for a way out. None of them is likely to be an answer. */
const SAME: Readonly<Record<Way, readonly string[]>> = {
  unknown: ['not known', "i don't know", 'i dont know', 'i do not know', "don't know", 'dont know'],
  back: ['go back'],
  skip: [],
  save: ['quit', 'exit', 'save and stop'],
};

/** A word that is also a choice is the choice; with a question mark before it, it is always explained. */
function termOf(prompt: Prompt, word: string): Term | undefined {
  const wondered = word.replace(/^\?\s*/, '');
  if (wondered === word && choicesIn(prompt).some(({ value }) => value === word)) return undefined;
  return (prompt.terms ?? []).find(({ term }) => term.toLowerCase() === wondered);
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

/** Several choices are named by their numbers or words, with commas between them; a way out stands alone. */
function several(prompt: Prompt, typed: string): Reply {
  const named = typed.split(/[\s,;]+/).filter((part) => part !== '');
  const replies = named.map((part) => chosen(prompt, part.toLowerCase()));
  const unclear = replies.find(({ kind }) => kind === 'unclear');
  const [first] = replies;
  if (unclear || !first)
    return {
      kind: 'unclear',
      says: `Type one or more numbers from 1 to ${choicesIn(prompt).length}, such as 1, 2. Or ? for help.`,
    };
  const isMixed = replies.length > 1 && replies.some(({ kind }) => kind !== 'answer');
  if (isMixed) return { kind: 'unclear', says: 'Choose answers, or one way out, but not both.' };
  if (first.kind !== 'answer') return first;
  const answers = replies.flatMap((one) => (one.kind === 'answer' ? [one.text] : []));
  return { kind: 'answer', text: [...new Set(answers)].join(', ') };
}

/** Everything that can be chosen at a question with choices: its answers, then the ways out. */
export const choicesIn = ({ answer, ways }: Prompt) => [
  ...(answer.kind === 'choice' || answer.kind === 'choices' ? answer.choices : []),
  ...ways.map((value) => ({ value, shows: WAYS[value] })),
];

const WAYS: Readonly<Record<Way, string>> = {
  unknown: 'I do not know',
  back: 'Back to the question before',
  skip: 'Skip this for now',
  save: 'Save and stop',
};
