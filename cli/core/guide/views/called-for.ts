import type { WrittenTemplate } from '../../spec/written.generated.ts';
import type { ResultView } from './result-view.ts';

/** What the head of a document says about when it is made. */
export type MadeWhen = Pick<WrittenTemplate, 'needs' | 'route'>;

/** Whether a result has what a document cannot do without. */
export const hasNeeds = ({ needs }: MadeWhen, view: ResultView): boolean =>
  needs === undefined || needs in view;

/** Whether a result calls for a document: one about a way to take part is made where that way is not closed in every lot. */
export const isCalledFor = (when: MadeWhen, view: ResultView): boolean =>
  hasNeeds(when, view) &&
  (when.route === undefined ||
    view.ways.some(({ name, best }) => name === when.route && best !== 'closed'));
