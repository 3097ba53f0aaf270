import type { Outcome } from '../../command.ts';
import type { Passage } from '../../core/interview/prompt.ts';
import { guideSession, startGuide, type GuideState } from '../../core/guide/ask/session.ts';
import { passages } from '../../reports/passages.ts';
import { wrap } from '../../reports/wrap.ts';
import { inFile, type GuideDesk } from './guide-desk.ts';
import { guideResult } from './guide-result.ts';
import { holdInterview, type Held } from '../hold-interview.ts';
import type { Project } from '../project.ts';
import { shownPath } from '../open/read-sources.ts';

/** Asks the questions of a guide about one decision at the prompt, saves each answer, and ends in a result. */
export async function holdGuide(desk: GuideDesk, project: Project): Promise<Outcome> {
  const { guide, kept, sitting, words } = desk;
  const talk = await project.talk(words.manner);
  if (!talk) return { says: NOBODY, exit: 2 };
  try {
    await talk.show(passages(opening(desk), talk.paint, talk.width()));
    const held = await holdInterview(talk, guideSession(guide), {
      state: startGuide(guide, sitting),
      save: (before: GuideState, now: GuideState) =>
        before.sitting === now.sitting ? [] : kept.keep(inFile(now.sitting)),
    });
    return ending(desk, held);
  } finally {
    talk.close();
  }
}

const opening = ({ file, kept }: GuideDesk): readonly Passage[] => [
  {
    is: 'text',
    text: `Your answers are kept in ${shownPath(file)} on this machine, and sent to nobody. Every answer is saved as soon as you give it. Ctrl-C stops; the same command goes on.`,
  },
  ...(kept.isNew
    ? []
    : [
        {
          is: 'text',
          text: 'What you answered before is used again. You can change it at the end.',
        } as const,
      ]),
];

const NOBODY = `${wrap('This asks questions at a prompt, and nobody is there to answer: the input is not a terminal.')}
${wrap('What to do: run it in a terminal; or give a file with --answers; or add --plain, which also reads lines from a pipe.')}
`;

function ending(desk: GuideDesk, held: Held<GuideState>): Outcome | Promise<Outcome> {
  const { state, ended, findings } = held;
  if (ended === 'finished') return guideResult(desk, state.sitting);
  if (ended === 'unsaved') return { findings, says: '\nThe last answer was not saved.\n', exit: 2 };
  const place = shownPath(desk.file);
  const saved = `\n${wrap(`Everything is saved in ${place}. The same command goes on where you stopped.`)}\n`;
  if (ended === 'interrupted') return { says: `\n${saved}`, exit: 130 };
  if (ended === 'closed')
    return { says: `\n${wrap('The input ended before the last question.')}${saved}`, exit: 2 };
  return { says: saved };
}
