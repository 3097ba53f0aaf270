import type { Outcome } from '../../command.ts';
import { guideSession, REVIEW, startGuide, type GuideState } from '../../core/guide/ask/session.ts';
import { isFile } from '../../io/files-exist.ts';
import type { Talk } from '../../io/prompts/talk.ts';
import { passages } from '../../reports/passages.ts';
import { wrap } from '../../reports/wrap.ts';
import { holdInterview, type Held } from '../hold-interview.ts';
import type { Project } from '../project.ts';
import { shownPath } from '../open/read-sources.ts';
import { commandLine, type SelfCheckDesk } from './self-check-desk.ts';
import { selfCheckOpening } from './self-check-opening.ts';
import { selfCheckResult } from './self-check-result.ts';

/** Asks the questions of a self-check at the prompt, saves each answer, and shows the result page by page. */
export async function askAtPrompt(desk: SelfCheckDesk, project: Project): Promise<Outcome> {
  const talk = await project.talk(desk.words.manner);
  if (!talk) return { says: NOBODY, exit: 2 };
  try {
    const opening = passages(selfCheckOpening(desk), talk.paint, talk.width());
    if (await talk.show(opening)) return stopped(desk, 130);
    const held = await asked(desk, talk);
    return held.ended === 'finished' ? await shown(desk, talk, held.state) : ending(desk, held);
  } finally {
    talk.close();
  }
}

const NOBODY = `${wrap('This asks questions at a prompt, and nobody is there to answer: the input is not a terminal.')}
${wrap('What to do: run it in a terminal; or give a file with --answers; or add --plain, which also reads lines from a pipe; or write the questions as one web page with --to html.')}
`;

async function asked(
  { guide, kept, sitting }: SelfCheckDesk,
  talk: Talk,
): Promise<Held<GuideState>> {
  const state = startGuide(guide, sitting);
  const unsaved = kept.keep(kept.data, sitting.organisation);
  if (unsaved.length > 0) return { state, ended: 'unsaved', findings: unsaved };
  return holdInterview(talk, guideSession(guide), {
    state,
    save: (before: GuideState, now: GuideState) =>
      kept.keep(before.sitting.organisation, now.sitting.organisation),
  });
}

/** The result stands on the screen page by page; whatever is to be written is written after it was read. */
async function shown(desk: SelfCheckDesk, talk: Talk, { sitting }: GuideState): Promise<Outcome> {
  const { says = '', ...outcome } = await selfCheckResult(desk, sitting);
  const left = await talk.show(`\n${says}`);
  return left?.kind === 'interrupted' ? stopped(desk, 130) : outcome;
}

function ending(desk: SelfCheckDesk, { ended, findings, state }: Held<GuideState>): Outcome {
  if (ended === 'unsaved') return { findings, says: '\nThe last answer was not saved.\n', exit: 2 };
  if (ended === 'interrupted') return stopped(desk, 130);
  if (ended === 'saved') return stopped(desk, 0);
  return stopped(desk, 2, state.at === REVIEW ? 'All is answered. ' : ENDED);
}

const ENDED = 'The input ended before the last question. ';

function stopped(desk: SelfCheckDesk, exit: 0 | 2 | 130, why = ''): Outcome {
  const saved = isFile(desk.file)
    ? `Everything is saved in ${shownPath(desk.file)}.`
    : 'Nothing was answered, so nothing was saved.';
  const again = `\`${commandLine(desk)}\` goes on where you stopped.`;
  return { says: `\n${wrap(`${why}${saved} ${again}`)}\n`, exit };
}
