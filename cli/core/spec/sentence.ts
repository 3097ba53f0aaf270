/** What to say about a mistake: its code, one plain sentence, and what to do. */
export interface Sentence {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
}
