import type { Outcome } from '../../command.ts';
import type { CompetitionFacts } from '../../core/competition/facts.ts';
import { memberById } from '../../core/competition/look-up.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { tooEarly } from '../../core/panel/judge-day.ts';
import { progressIn } from '../../core/panel/own-sheet.ts';
import { ownSheets } from '../../core/panel/own-sheets.ts';
import { firstOpen } from '../../core/panel/scoring-stops.ts';
import { scoringSession, startScoring, type Scoring } from '../../core/panel/scoring-session.ts';
import type { Passage } from '../../core/interview/prompt.ts';
import { passages } from '../../reports/passages.ts';
import { wrap } from '../../reports/wrap.ts';
import { giveOffered } from './give-offered.ts';
import { holdInterview, type Held } from '../hold-interview.ts';
import { keepOwnSheets } from './keep-own-sheets.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import type { Project } from '../project.ts';
import { againWith, standing, type Desk, type Offers, type ScoreAsMember } from './scoring-desk.ts';
import { unknownWanted } from '../open/unknown-wanted.ts';

/** Lets one assessor score: at the prompt, or by answers that were given with the command. Everything is saved at once. */
export async function scoreAsMember(
  competition: OpenCompetition,
  options: ScoreAsMember,
  project: Project,
): Promise<Outcome> {
  const { facts } = competition;
  const errors = inTheWay(competition);
  if (!facts?.panel || errors.length > 0)
    return { findings: errors, texts: competition.texts, says: MEND, exit: 2 };
  const member = memberById(facts, options.as ?? '');
  const unknown = whoElse(facts, options);
  if (unknown !== undefined || !member) return { says: unknown ?? '', exit: 2 };
  const early = tooEarly(facts, member, options.today);
  if (early)
    return {
      says: `${wrap(`You cannot score yet: ${early.before}`)}\n${wrap(`What to do: ${early.wait}`)}\n`,
      exit: 2,
    };
  const own = ownSheets(facts, { members: [member.id], lot: options.lot, bid: options.bid });
  const keeper = keepOwnSheets(competition.folder, member.id, own.sheets);
  const desk = { competition, keeper, options, findings: own.findings, as: member.id };
  if (keeper.sheets.length === 0)
    return { findings: own.findings, texts: competition.texts, says: NOTHING, exit: 2 };
  return isOffered(options) ? giveOffered(desk) : atPrompt(desk, project);
}

const isOffered = ({ score, reason, answers, sign, reopen }: Offers): boolean =>
  score !== undefined || reason !== undefined || answers.length > 0 || sign || reopen;

const MEND = `${wrap('Nobody can score yet: the tender and its panel must be sound first. `fairlot check` says what is wrong.')}\n`;
const NOTHING = 'There is nothing for you to score now.\n';

/** What an assessor may see of what is wrong: not the bids, nor anybody’s sheets. */
function inTheWay({ findings }: OpenCompetition): readonly Diagnostic[] {
  return findings.filter(
    ({ severity, at }) =>
      severity === 'error' && !/(^|\/)(bids|organisations|sheets|moderation)\//.test(at.file),
  );
}

function whoElse(facts: CompetitionFacts, { as, lot, bid }: ScoreAsMember): string | undefined {
  if (as !== undefined) return unknownWanted(facts, { members: [as], lot, bid });
  const members = (facts.panel?.members ?? []).map(({ id, name }) => `  --as ${id}  (${name})\n`);
  return `Say who you are, so that you see only your own sheets:\n${members.join('')}`;
}

async function atPrompt(desk: Desk, project: Project): Promise<Outcome> {
  const { competition, keeper, options, findings } = desk;
  const { texts } = competition;
  if (!firstOpen(keeper.sheets) && options.bid === undefined)
    return {
      findings,
      texts,
      says: `All is done: ${progressIn(keeper.sheets)} scored, and signed.\n`,
      next: 'to change a sheet before the scores are locked, name it: `--lot … --bid …`.',
    };
  const talk = await project.talk(options.manner);
  if (!talk) return { says: NOBODY, exit: 2 };
  try {
    await talk.show(passages(opening(desk), talk.paint, talk.width()));
    const held = await holdInterview(talk, scoringSession, {
      state: startScoring(keeper.sheets, options.today),
      save: (before: Scoring, now: Scoring) => keeper.keep(before.sheets, now.sheets),
    });
    return ending(desk, held);
  } finally {
    talk.close();
  }
}

/** Whose sheets these are, how far they have come, and what the person does not score. */
const opening = ({ keeper, findings }: Desk): readonly Passage[] => [
  {
    is: 'text',
    text: `${keeper.sheets[0]?.form.member.name ?? ''}: ${progressIn(keeper.sheets)} scored. Every answer is saved as soon as you give it. Ctrl-C stops.`,
  },
  ...findings.map(({ message }): Passage => ({ is: 'warning', text: message })),
];

const NOBODY = `${wrap('This asks questions at a prompt, and nobody is there to answer: the input is not a terminal.')}
${wrap('What to do: run it in a terminal; or give answers with --lot, --bid, --question, --score and --reason, or with --answers and a file; or add --plain, which also reads lines from a pipe.')}
`;

function ending(desk: Desk, { state, ended, findings }: Held<Scoring>): Outcome {
  const { competition, options } = desk;
  const says = `\n${standing(state.sheets)}\n`;
  const base = { findings, texts: competition.texts, says };
  const again = `\`${againWith(desk)}\` goes on where you stopped.`;
  if (ended === 'interrupted')
    return { ...base, says: `\n\n${wrap(`Everything is saved. ${again}`)}\n`, exit: 130 };
  if (ended === 'closed')
    return {
      ...base,
      says: `\n\n${wrap(`The input ended. Everything until here is saved. ${again}`)}\n`,
      exit: 2,
    };
  if (ended === 'unsaved') return { ...base, says: `\nThe last answer was not saved.\n`, exit: 2 };
  return {
    ...base,
    next: firstOpen(state.sheets) || options.bid ? again : 'nothing more is for you to score.',
  };
}
