import type { ReadyTemplate } from '../core/documents/ready-templates.ts';
import type { GuideAtHand } from '../core/guide/guide-page.ts';
import type { GuideState } from '../core/guide/ask/session.ts';
import type { Move } from '../core/interview/reply.ts';

/** Where a person is: at the start, at the list of answers, at the result, or at a question by its key. */
export type Spot = string;

/** The first view, before any question. */
export const START = 'start';

/** The last view. */
export const RESULT = 'result';

/** One view: its title for the tab, and what stands in the main part of the page. */
export interface View {
  readonly title: string;
  readonly parts: readonly Node[];
}

/** The documents that end the page, by their names, the result first. */
export type Documents = Readonly<Record<string, ReadyTemplate>>;

/** What a view is made from. */
export interface Desk {
  readonly at: GuideAtHand;
  readonly documents: Documents;
  readonly state: GuideState;
  readonly actions: Actions;
}

/** What a person can do from a view. */
export interface Actions {
  readonly go: (spot: Spot) => void;
  /** Answers the question that is shown; gives a sentence where the answer cannot be taken, and then nothing has happened. */
  readonly take: (move: Move) => string | undefined;
  readonly save: () => void;
  /** Uses a file of answers; gives a sentence where it cannot be used, and then nothing has happened. */
  readonly open: (file: File) => Promise<string | undefined>;
}
