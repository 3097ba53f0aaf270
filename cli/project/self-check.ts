import type { Outcome } from '../command.ts';
import { tenderForRules } from '../core/competition/tender-for-rules.ts';
import type { Passage } from '../core/interview/prompt.ts';
import { guideSession, startGuide, type GuideState } from '../core/guide/session.ts';
import type { OrganisationFile } from '../core/guide/sitting.ts';
import { withLots } from '../core/guide/with-lots.ts';
import { passages } from '../reports/passages.ts';
import { wrap } from '../reports/wrap.ts';
import { guideNamed } from './guides.ts';
import { holdInterview, type Held } from './hold-interview.ts';
import { keepOrganisation } from './keep-organisation.ts';
import { withIdentity } from './with-identity.ts';
import type { OpenCompetition } from './open-competition.ts';
import type { Project } from './project.ts';
import { shownPath } from './read-sources.ts';
import type { SelfCheckDesk, SelfCheckWords } from './self-check-desk.ts';
import { selfCheckResult } from './self-check-result.ts';
import { unknownWanted } from './unknown-wanted.ts';

/** Asks what matters for the lots that were picked, keeps every answer on this machine, and ends in a result. */
export async function selfCheck(
  competition: OpenCompetition,
  words: SelfCheckWords,
  project: Project,
): Promise<Outcome> {
  const { facts, library, texts } = competition;
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
  const kept = keepOrganisation(words.answers ?? words.organisation);
  if (!kept.ok) return { findings: kept.findings, texts: kept.texts, exit: 1 };
  if (words.answers !== undefined && kept.isNew) return { says: noFile(words.answers), exit: 2 };
  const tender = tenderForRules(facts, library);
  const start = { tender, organisation: kept.data, on: words.today };
  const sitting = { ...start, organisation: withLots(made.guide, start, words.lot) };
  const desk = { words, competition, guide: made.guide, kept, sitting };
  return words.answers === undefined ? atPrompt(desk, project) : selfCheckResult(desk, sitting);
}

const MEND = `${wrap('The tender has mistakes that must be mended before anybody can check themselves against it. Tell the buyer, or see `fairlot check`.')}\n`;
const NO_GUIDE = 'There is no guide `self-check` among the rules.\n';
const noFile = (path: string): string =>
  `There is no file \`${path}\`.\nWhat to do: name the organisation.yaml that an earlier self-check made.\n`;

async function atPrompt(desk: SelfCheckDesk, project: Project): Promise<Outcome> {
  const { guide, kept, sitting, words } = desk;
  const talk = await project.talk(words.manner);
  if (!talk) return { says: NOBODY, exit: 2 };
  try {
    await talk.show(passages(opening(desk), talk.paint, talk.width()));
    const begun = startGuide(guide, sitting);
    const unsaved = kept.keep(kept.data, begun.sitting.organisation);
    if (unsaved.length > 0) return { findings: unsaved, exit: 2 };
    const held = await holdInterview(talk, guideSession(guide), {
      state: begun,
      save: (before: GuideState, now: GuideState) =>
        kept.keep(savedAs(before.sitting.organisation), savedAs(now.sitting.organisation)),
    });
    return ending(desk, held);
  } finally {
    talk.close();
  }
}

const savedAs = (organisation: OrganisationFile): OrganisationFile => withIdentity(organisation);

const opening = ({ words, kept, sitting }: SelfCheckDesk): readonly Passage[] => [
  {
    is: 'text',
    text: `Your answers are kept in ${shownPath(words.organisation)} on this machine, and sent to nobody. Every answer is saved as soon as you give it. Ctrl-C stops; the same command goes on.`,
  },
  ...(kept.isNew || (sitting.organisation.answers ?? []).length === 0
    ? []
    : [
        {
          is: 'text',
          text: 'What you answered before is used again. You can change it at the end.',
        } as const,
      ]),
];

const NOBODY = `${wrap('This asks questions at a prompt, and nobody is there to answer: the input is not a terminal.')}
${wrap('What to do: run it in a terminal; or give a file with --answers; or add --plain, which also reads lines from a pipe; or write the questions as one web page with --to html.')}
`;

function ending(desk: SelfCheckDesk, held: Held<GuideState>): Outcome | Promise<Outcome> {
  const { state, ended, findings } = held;
  const { folder } = desk.competition;
  const place = shownPath(folder);
  const again = `\`fairlot self-check ${place}${desk.words.manner === 'plain' ? ' --plain' : ''}\` goes on where you stopped.`;
  if (ended === 'finished') return selfCheckResult(desk, state.sitting);
  if (ended === 'unsaved') return { findings, says: '\nThe last answer was not saved.\n', exit: 2 };
  const saved = `\n${wrap(`Everything is saved in ${shownPath(desk.words.organisation)}. ${again}`)}\n`;
  if (ended === 'interrupted') return { says: `\n${saved}`, exit: 130 };
  if (ended === 'closed')
    return { says: `\n${wrap('The input ended before the last question.')}${saved}`, exit: 2 };
  return { says: saved };
}
