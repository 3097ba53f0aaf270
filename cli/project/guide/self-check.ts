import type { Outcome } from '../../command.ts';
import { tenderForRules } from '../../core/competition/tender-for-rules.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { withEveryLot, withLots } from '../../core/guide/answers/with-lots.ts';
import { mayKeep } from '../../io/may-keep.ts';
import { wrap } from '../../reports/wrap.ts';
import { guideNamed } from '../rules/guides.ts';
import { keepOrganisation } from './keep-organisation.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import type { Project } from '../project.ts';
import { askAtPrompt } from './self-check-prompt.ts';
import type { SelfCheckWords } from './self-check-desk.ts';
import { selfCheckPage } from './self-check-page.ts';
import { selfCheckResult } from './self-check-result.ts';
import { unknownWanted } from '../open/unknown-wanted.ts';

/** Asks what matters for the lots that were picked, keeps every answer on this machine, and ends in a result. */
export async function selfCheck(
  competition: OpenCompetition,
  words: SelfCheckWords,
  project: Project,
): Promise<Outcome> {
  const { facts, library, texts } = competition;
  const unfit = misuse(words);
  if (unfit !== undefined) return { says: `${wrap(unfit)}\n`, exit: 2 };
  if (!facts)
    return {
      findings: competition.findings.filter(({ severity }) => severity === 'error'),
      texts,
      says: MEND,
      exit: 1,
    };
  const wrong = words.lot
    .map((lot) => unknownWanted(facts, { members: [], lot, bid: undefined }))
    .find(Boolean);
  if (wrong !== undefined) return { says: wrong, exit: 2 };
  const made = guideNamed('self-check', competition.folder);
  if (!made || made.guide.questions.length === 0) return { says: NO_GUIDE, exit: 2 };
  if (made.findings.length > 0) return { findings: made.findings, texts, exit: 1 };
  if (words.to === 'html') return selfCheckPage({ guide: made.guide, facts, library }, words);
  return withFile({ words, competition, guide: made.guide }, project);
}

/** What was typed that does not go together. */
const misuse = ({ answers, organisation, format, to }: SelfCheckWords): string | undefined =>
  to === 'html' && (answers !== undefined || organisation !== undefined || format === 'json')
    ? 'With `--to html` the page does the asking. Give it no --answers, --organisation or --format; whoever opens the page can hand in saved answers there.'
    : misuseOfAnswers({ answers, organisation, format });

const misuseOfAnswers = ({
  answers,
  organisation,
  format,
}: Pick<SelfCheckWords, 'answers' | 'organisation' | 'format'>): string | undefined =>
  answers !== undefined && organisation !== undefined
    ? 'Give either --answers, which asks nothing, or --organisation, which keeps what you answer. Not both.'
    : format === 'json' && answers === undefined
      ? '`--format json` is for other programs, so it asks nothing. Name a file of answers with --answers too.'
      : undefined;

const MEND = `${wrap('The tender has mistakes that must be mended before anybody can check themselves against it. Tell the buyer, or see `fairlot check`.')}\n`;
const NO_GUIDE = 'There is no guide `self-check` among the rules.\n';
const noFile = (path: string): string =>
  `There is no file \`${path}\`.\nWhat to do: name the organisation.yaml that an earlier self-check made.\n`;

interface Ready {
  readonly words: SelfCheckWords;
  readonly competition: OpenCompetition;
  readonly guide: Guide;
}

/** Opens the file of answers, and asks at the prompt unless it was given to be used as it is. */
async function withFile(ready: Ready, project: Project): Promise<Outcome> {
  const { words, competition, guide } = ready;
  const file = words.answers ?? words.organisation ?? 'organisation.yaml';
  const trouble = words.answers === undefined ? mayKeep(file) : undefined;
  if (trouble) return { findings: [trouble.finding], exit: 2 };
  const kept = keepOrganisation(file);
  if (!kept.ok) return { findings: kept.findings, texts: kept.texts, exit: 1 };
  if (words.answers !== undefined && kept.isNew) return { says: noFile(file), exit: 2 };
  const { facts, library } = competition;
  if (!facts) return { says: MEND, exit: 1 };
  const tender = tenderForRules(facts, library);
  const start = { tender, organisation: kept.data, on: words.today };
  const sitting = { ...start, organisation: withLots(guide, start, words.lot) };
  const desk = { ...ready, file, kept, sitting };
  if (words.answers === undefined) return askAtPrompt(desk, project);
  return selfCheckResult(desk, { ...sitting, organisation: withEveryLot(guide, sitting) });
}
