import type { Passage, Prompt } from './prompt.ts';
import type { Move } from './reply.ts';

/**
 * A conversation as a machine without a screen: a state tells what is asked next, and a state with a reply gives the next
 * state. Whoever holds it shows the question, saves the state after each reply, and stops when nothing more is asked.
 */
export interface Interview<State> {
  /** What is asked in this state; nothing when the conversation is over. */
  readonly prompt: (state: State) => Prompt | undefined;
  readonly take: (state: State, reply: Move) => Taken<State>;
}

/** What a reply leads to: the next state and what to say about it, or the same state and why the answer was refused. */
export type Taken<State> =
  | { readonly state: State; readonly says?: readonly Passage[]; readonly refused?: never }
  | { readonly refused: string; readonly state?: never };
