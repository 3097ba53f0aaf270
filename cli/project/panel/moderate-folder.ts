import type { Outcome } from '../../command.ts';
import type { CompetitionFacts } from '../../core/competition/facts.ts';
import { idOnPapers } from '../../core/competition/letters.ts';
import { moderationsIn, type BidModeration } from '../../core/panel/bid-moderation.ts';
import { mayAgree } from '../../core/panel/moderation-form.ts';
import { toAgree, type AgreeWords } from '../../core/panel/to-agree.ts';
import { asJson } from '../../reports/as-json.ts';
import { moderationData } from '../../reports/moderation-data.ts';
import { moderationInFull } from '../../reports/moderation-in-full.ts';
import { moderationsReport } from '../../reports/moderation.ts';
import { wrap } from '../../reports/wrap.ts';
import { agreeScore } from './agree-score.ts';
import { withHalfFilled } from './half-filled.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { startModerations } from './start-moderations.ts';
import { unknownWanted } from '../open/unknown-wanted.ts';

/** What was typed after `fairlot moderate`. */
export interface ModerateWords extends AgreeWords {
  readonly lot: string | undefined;
  readonly bid: string | undefined;
  readonly chair: string | undefined;
  readonly start: boolean;
  readonly format: 'text' | 'json';
}

/** Shows what a panel has to agree, starts the files to write it in, or writes down one agreed score. */
export function moderateFolder(competition: OpenCompetition, words: ModerateWords): Outcome {
  const { texts, exit } = competition;
  if (!competition.facts) return { findings: competition.findings, texts, exit };
  const facts = withHalfFilled(competition, competition.facts);
  if (!facts.panel) return { exit: 1, says: NO_PANEL };
  const unknown = unknownWanted(facts, { members: [], lot: words.lot, bid: words.bid });
  if (unknown) return { exit: 2, says: unknown };
  const all = moderationsIn(facts).filter(
    ({ lot, bid }) =>
      (words.lot ?? lot.id) === lot.id && (words.bid ?? idOnPapers(bid)) === idOnPapers(bid),
  );
  if (isAgreeing(words)) return agree(competition, facts, { all, words });
  if (words.start)
    return startModerations(competition, facts, { all, on: words.on, chair: words.chair });
  return show(facts, all, words);
}

const NO_PANEL =
  'There is no panel, so nobody has scored. `fairlot new panel` starts `panel.yaml`.\n';

const isAgreeing = ({ question, agreed, by, why, changedBecause }: ModerateWords): boolean =>
  by.length > 0 || [question, agreed, why, changedBecause].some((one) => one !== undefined);

function show(
  facts: CompetitionFacts,
  all: readonly BidModeration[],
  { format, bid }: ModerateWords,
): Outcome {
  if (format === 'json') return { says: asJson(moderationData(facts, all)) };
  const [only] = all;
  if (!only) return { says: NO_BID, next: STATUS };
  const isOne = bid !== undefined && all.length === 1 && only.waiting.length === 0;
  return isOne
    ? { says: moderationInFull(facts, only), next: nextQuestion(facts, only) }
    : { says: moderationsReport(facts, all), next: nextBid(facts, all) };
}

const NO_BID = 'No bid is being assessed, so there is nothing to agree.\n';
const STATUS = '`fairlot status` says what has to happen now.';
const MEANT =
  'talk about what is marked. Each person’s own score counts, so nothing is agreed: `fairlot score` works out the result.';
const DONE = 'everything here is agreed. `fairlot status` says what has to happen now.';

const isAgreed = ({ tender }: CompetitionFacts): boolean =>
  tender.assessment.combine === 'consensus';

function nextQuestion(facts: CompetitionFacts, { lot, bid, questions }: BidModeration): string {
  if (!isAgreed(facts)) return MEANT;
  const open = questions.find(({ agreements }) => agreements.length === 0);
  if (!open) return DONE;
  const which = `--lot ${lot.id} --bid ${idOnPapers(bid)} --question ${open.question.id}`;
  return `\`fairlot moderate ${which} --agreed … --by ${mayAgree(open.given).join(',')} --why "…"\` records a score; \`--start\` makes a file to fill in.`;
}

function nextBid(facts: CompetitionFacts, all: readonly BidModeration[]): string {
  if (!isAgreed(facts)) return MEANT;
  const ready = all.filter(({ waiting }) => waiting.length === 0);
  if (ready.length === 0) return '`fairlot status` says whose sheets are waited for.';
  const open = ready.find(({ questions }) =>
    questions.some(({ agreements }) => agreements.length === 0),
  );
  if (!open) return DONE;
  const which = `--lot ${open.lot.id} --bid ${idOnPapers(open.bid)}`;
  return `\`fairlot moderate ${which}\` shows every reason for one bid; \`--start\` makes the files to fill in.`;
}

interface Agreeing {
  readonly all: readonly BidModeration[];
  readonly words: ModerateWords;
}

function agree(
  competition: OpenCompetition,
  facts: CompetitionFacts,
  { all, words }: Agreeing,
): Outcome {
  const [about, ...more] = all;
  if (!about || more.length > 0)
    return { exit: 2, says: about ? WHICH : 'That bid is not assessed in that lot.\n' };
  const may = toAgree(facts, about, words);
  if (!may.ok) return { exit: may.exit, says: refusal(may.reasons) };
  const chair = words.chair ?? facts.panel?.chair ?? '';
  const outcome = agreeScore(competition, facts, { about, entry: may.entry, chair });
  const left = about.questions.filter(
    ({ question, agreements }) => question.id !== may.entry.criterion && agreements.length === 0,
  );
  const next = left[0]
    ? `agree “${left[0].question.title}” (\`--question ${left[0].question.id}\`).`
    : STATUS;
  return outcome.writes ? { ...outcome, next } : outcome;
}

const WHICH = 'Say which bid the score is for, with `--lot` and `--bid`. Nothing was written.\n';

const refusal = (reasons: readonly string[]): string =>
  `Nothing was written.\n${reasons.map((one) => `${wrap(`- ${one}`, '  ')}\n`).join('')}`;
