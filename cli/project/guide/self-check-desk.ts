import type { Guide } from '../../core/guide/guide.ts';
import type { Sitting } from '../../core/guide/sitting.ts';
import type { Manner } from '../../io/prompts/talk.ts';
import type { KeptOrganisation } from './keep-organisation.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { shownPath } from '../open/read-sources.ts';

/** What was typed after `fairlot self-check`. */
export interface SelfCheckWords {
  readonly folder: string;
  /** The file that keeps the answers; left out, `organisation.yaml` where the command is run. */
  readonly organisation: string | undefined;
  readonly lot: readonly string[];
  /** A file of answers to take instead of asking; nothing in it is changed. */
  readonly answers: string | undefined;
  readonly manner: Manner;
  /** `html` writes the questions as a page, and asks nothing here. */
  readonly to: 'html' | undefined;
  readonly format: 'text' | 'json';
  readonly out: string | undefined;
  /** Only these documents; none means all that the answers call for. */
  readonly doc: readonly string[];
  readonly force: boolean;
  readonly today: string;
}

/** Everything a self-check is held with. */
export interface SelfCheckDesk {
  readonly words: SelfCheckWords;
  /** The file that the answers are in. */
  readonly file: string;
  readonly competition: OpenCompetition;
  readonly guide: Guide;
  readonly kept: Extract<KeptOrganisation, { readonly ok: true }>;
  readonly sitting: Sitting;
}

/** What to type to go on with a self-check. */
export function commandLine({ words, competition }: SelfCheckDesk): string {
  const { organisation, manner } = words;
  const named = organisation === undefined ? [] : [`--organisation ${organisation}`];
  const plain = manner === 'plain' ? ['--plain'] : [];
  return ['fairlot self-check', shownPath(competition.folder), ...named, ...plain].join(' ');
}
