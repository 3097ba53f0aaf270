import type { Guide } from '../../core/guide/guide.ts';
import type { KeptAnswer, Sitting } from '../../core/guide/sitting.ts';
import type { Manner } from '../../io/prompts/talk.ts';
import type { KeptAnswers, Known } from './keep-answers.ts';

/** What was typed after `fairlot guide`. */
export interface GuideWords {
  readonly guide: string | undefined;
  readonly tender: string | undefined;
  /** The file that keeps the answers; left out, it is called after the guide. */
  readonly keep: string | undefined;
  /** A file of answers to take instead of asking; nothing in it is changed. */
  readonly answers: string | undefined;
  readonly manner: Manner;
  readonly format: 'text' | 'json';
  readonly out: string | undefined;
  readonly to: readonly string[];
  readonly force: boolean;
  readonly today: string;
}

/** Everything that a guide about one decision is held with. */
export interface GuideDesk {
  readonly words: GuideWords;
  readonly guide: Guide;
  readonly file: string;
  readonly kept: Extract<KeptAnswers, { readonly ok: true }>;
  readonly sitting: Sitting;
}

/** The answers of a file, as a sitting about this tender has them. */
export const inSitting = (tender: string, { answers }: Known): readonly KeptAnswer[] =>
  answers.map((one) => ({ ...one, tender }));

/** The answers of a sitting, as a file has them, which names its tender once. */
export const inFile = ({ organisation }: Sitting): readonly KeptAnswer[] =>
  (organisation.answers ?? []).map(({ tender: _, ...one }) => one);
