import type { Exact } from '../../exact/exact.ts';
import type { WrittenQuestion } from '../../spec/written.generated.ts';

/** An answer as a file keeps it: an exact figure, a text, or a list of texts. */
export type AnswerValue = Exact | string | readonly string[];

/** What was understood, or a sentence that says why it was not and how to write it. */
export type ReadAnswer =
  | { readonly ok: true; readonly value: AnswerValue }
  | { readonly ok: false; readonly says: string };

/** What somebody may be asked, as far as it decides what is understood. */
export type Answerable = Pick<
  WrittenQuestion,
  'kind' | 'choices' | 'least' | 'most' | 'whole' | 'future' | 'example'
>;
