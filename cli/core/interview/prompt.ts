/** One thing that a person is asked: what to read first, the question itself, what may be answered, and which ways lead away. */
export interface Prompt {
  /** Read before the question, in order. */
  readonly reads: readonly Passage[];
  /** The question on one short line, without a mark at its end: `Score`. */
  readonly asks: string;
  readonly answer: Answerable;
  /** What was answered before. An empty line keeps it. */
  readonly now?: string;
  /** How an answer is written, in a few words: `In pounds, such as 420,000`. */
  readonly hint?: string;
  /** Why this is asked and what a good answer says, for whoever types `?`. */
  readonly help: string;
  /** Words in the question with what they mean, for whoever types one. Left out where any word may be the answer. */
  readonly terms?: readonly Term[];
  readonly ways: readonly Way[];
}

/**
 * What may be answered: one of some choices, several of them, a number out of a list, a text on one line, or a long text
 * that ends with an empty line.
 */
export type Answerable =
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'number'; readonly of: readonly string[] }
  | { readonly kind: 'text' }
  | { readonly kind: 'long' };

/** One of several answers, with the words that stand for it. */
export interface Choice {
  readonly value: string;
  readonly shows: string;
}

/** A word explained. */
export interface Term {
  readonly term: string;
  readonly means: string;
}

/** A way out of a question without an answer: not known, to the one before, past it for now, or out, with everything saved. */
export type Way = 'unknown' | 'back' | 'skip' | 'save';

/** Words to read, and what they are, so that each way of showing can set them apart. */
export interface Passage {
  readonly is: 'heading' | 'text' | 'quote' | 'item' | 'warning';
  readonly text: string;
}
