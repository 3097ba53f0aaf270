import { tenderForRules } from '../../cli/core/competition/tender-for-rules.ts';
import { keptAnswer, type Asked } from '../../cli/core/guide/answers/answers.ts';
import { askedOf } from '../../cli/core/guide/ask/asked.ts';
import type { Guide } from '../../cli/core/guide/guide.ts';
import { resultView, type ResultView } from '../../cli/core/guide/views/result-view.ts';
import {
  guideSession,
  keyOf,
  startGuide,
  type GuideState,
} from '../../cli/core/guide/ask/session.ts';
import type { SittingTender } from '../../cli/core/guide/sitting.ts';
import { guideNamed } from '../../cli/project/rules/guides.ts';
import { openCompetition } from '../../cli/project/open/open-competition.ts';

/** What somebody types at each question, by the question’s name, or by `name/lot/gate` where lots or gates differ; what is not there they do not know. */
export type Typed = Readonly<Record<string, string>>;

/** A self-check from the first question to the result, with the questions in the order they came. */
export interface Played {
  readonly asked: readonly string[];
  readonly view: ResultView;
}

/** The guide that comes with the tool. */
export function selfCheckGuide(): Guide {
  const made = guideNamed('self-check');
  if (!made || made.findings.length > 0)
    throw new Error(
      `the guide is faulty: ${made?.findings.map(({ message }) => message).join(' ')}`,
    );
  return made.guide;
}

/** The tender of an example as rules see it. */
export function tenderOf(example: string): SittingTender {
  const { facts, library } = openCompetition(`examples/${example}`);
  if (!facts) throw new Error(`${example} cannot be read`);
  return tenderForRules(facts, library);
}

/** Answers question after question, as somebody at the prompt would, and gives the result of that day. */
export function play(tender: SittingTender, typed: Typed, on: string): Played {
  const guide = selfCheckGuide();
  const session = guideSession(guide);
  const asked: string[] = [];
  let state: GuideState = startGuide(guide, { tender, organisation: {}, on });
  for (let open = openQuestion(guide, state); open; open = openQuestion(guide, state)) {
    const text = typed[keyOf(open)] ?? typed[open.question.name];
    asked.push(keyOf(open));
    const taken = session.take(
      { ...state, at: keyOf(open) },
      text === undefined ? { kind: 'unknown' } : { kind: 'answer', text },
    );
    if ('refused' in taken) throw new Error(`${keyOf(open)}: ${String(taken.refused)}`);
    state = taken.state;
  }
  return { asked, view: resultView(guide, state.sitting) };
}

const openQuestion = (guide: Guide, { sitting }: GuideState): Asked | undefined =>
  askedOf(guide, sitting).find((one) => keptAnswer(sitting, one) === undefined);
