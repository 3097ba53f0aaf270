import { aboutTheFile } from '../core/guide/answers/about-the-file.ts';
import type { GuideAtHand } from '../core/guide/guide-page.ts';
import { NEW_ORGANISATION, organisationText } from '../core/guide/answers/organisation-text.ts';
import { readOrganisation } from '../core/guide/answers/read-organisation.ts';
import { startGuide, type GuideState } from '../core/guide/ask/session.ts';
import type { OrganisationFile } from '../core/guide/sitting.ts';
import { withLots } from '../core/guide/answers/with-lots.ts';

/** How far a person has come, the file that their answers would be saved as, and that file as it was last saved. */
export interface Answers {
  readonly state: GuideState;
  readonly text: string;
  readonly saved: string;
}

/** Today on the clock of whoever reads the page, as `2027-03-01`. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Nothing answered yet, but for lots that were picked beforehand. */
export const noAnswers = (at: GuideAtHand): Answers => begin(at, {}, NEW_ORGANISATION);

/** The answers after a step of the conversation: the file changes as it does at the prompt, answer by answer. */
export function goneTo(answers: Answers, state: GuideState): Answers {
  const before = answers.state.sitting.organisation;
  const text = organisationText(answers.text, { before, now: state.sitting.organisation });
  return { ...answers, state, text: text ?? answers.text };
}

/** The answers of a file that was handed in, and what to say about it; or a sentence that says why it cannot be used. */
export function answersIn(at: GuideAtHand, given: string): OpenedAnswers {
  const read = readOrganisation(given, at);
  if (!read.ok) return { refused: `${read.says} Nothing on this page was changed.` };
  const answers = begin(at, read.data, read.text);
  const notes = aboutTheFile({ ...answers.state.sitting, tender: at.tender });
  return { answers, says: [READ, ...notes].join(' ').replace(/`(.*?)`/g, '“$1”') };
}

/** What came of opening a file. */
export type OpenedAnswers =
  | { readonly answers: Answers; readonly says: string; readonly refused?: never }
  | { readonly refused: string; readonly answers?: never };

const READ = 'Your answers were read.';
function begin(at: GuideAtHand, organisation: OrganisationFile, text: string): Answers {
  const { guide, tender, lots } = at;
  const sitting = { tender, organisation, on: today() };
  const now = withLots(guide, sitting, lots);
  const begun = organisationText(text, { before: organisation, now }) ?? text;
  const state = startGuide(guide, { ...sitting, organisation: now });
  return { state, text: begun, saved: begun };
}
