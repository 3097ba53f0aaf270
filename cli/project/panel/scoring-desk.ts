import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { progressIn, type OwnSheet } from '../../core/panel/own-sheet.ts';
import type { Manner } from '../../io/prompts/talk.ts';
import type { Keeper } from './keep-own-sheets.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { shownPath } from '../open/read-sources.ts';

/** One assessor at work: the competition, the person’s sheets, and what was asked for. */
export interface Desk {
  readonly competition: OpenCompetition;
  readonly keeper: Keeper;
  readonly options: ScoreAsMember;
  readonly findings: readonly Diagnostic[];
  readonly as: string;
}

/** Who scores, which lot and bid, how to talk, what was answered already, and the day a signature bears. */
export interface ScoreAsMember extends Offers {
  readonly as: string | undefined;
  readonly manner: Manner;
  readonly today: string;
}

/** Answers that come with the command instead of being asked for. */
export interface Offers {
  readonly lot: string | undefined;
  readonly bid: string | undefined;
  readonly question: string | undefined;
  readonly score: string | undefined;
  readonly reason: string | undefined;
  /** Files in the format of a sheet. */
  readonly answers: readonly string[];
  readonly sign: boolean;
  readonly reopen: boolean;
}

/** How far a person has come, as a sentence. */
export const standing = (sheets: readonly OwnSheet[]): string => {
  const signed = sheets.filter(({ signedOn }) => signedOn !== undefined).length;
  return `Saved. ${progressIn(sheets)} scored; ${signed} of ${sheets.length} sheets signed.`;
};

/** The command that goes on. */
export const againWith = ({ competition, options, as }: Desk): string => {
  const folder = shownPath(competition.folder);
  const named = [folder === '.' || folder === '' ? '' : ` ${folder}`, ` --as ${as}`];
  const only = [options.lot && ` --lot ${options.lot}`, options.bid && ` --bid ${options.bid}`];
  return `fairlot panel${[...named, ...only].join('')}${options.manner === 'plain' ? ' --plain' : ''}`;
};
