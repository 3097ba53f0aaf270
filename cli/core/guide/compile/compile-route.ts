import { didYouMean } from '../../diagnostics/suggest.ts';
import type { WrittenRoute } from '../../spec/written.generated.ts';
import type { Route } from '../guide.ts';
import { keptOf, workOn, type GuidePart, type WholeWork } from './guide-part.ts';
import { readCondition, readSentence, refuse, type GuideWork } from './guide-work.ts';

/** Stands for all gates of a lot among what a route needs. */
export const GATES = 'gates';

/** A route that can be judged; nothing, and findings, where something in its file is wrong. */
export function compileRoute(
  part: GuidePart<WrittenRoute>,
  whole: WholeWork,
  considerations: readonly string[],
): Route | undefined {
  const { written } = part;
  const work = workOn(part, whole, 'lot');
  const known = [GATES, ...considerations];
  for (const [at, need] of written.needs.entries())
    if (!known.includes(need))
      refuseNeed(work, at, `There is no consideration “${need}”.${didYouMean(need, known)}`);
  const says = readSays(work, written);
  const terms = (written.terms ?? []).flatMap(({ says: term, when }, at) => {
    const sentence = readSentence(work, [['terms', at, 'says'], term]);
    const condition =
      when === undefined ? undefined : readCondition(work, [['terms', at, 'when'], when]);
    return sentence ? [{ says: sentence, ...(condition && { when: condition }) }] : [];
  });
  const firstSteps = (written.first_steps ?? []).flatMap(
    (step, at) => readSentence(work, [['first_steps', at], step]) ?? [],
  );
  const kept = keptOf(part, work);
  return says && work.isSound() ? { ...kept, says, terms, firstSteps } : undefined;
}

function readSays(work: GuideWork, { says }: WrittenRoute): Route['says'] | undefined {
  const open = readSentence(work, [['says', 'open'], says.open]);
  const waits = readSentence(work, [['says', 'waits'], says.waits]);
  const closed = readSentence(work, [['says', 'closed'], says.closed]);
  return open && waits && closed ? { open, waits, closed } : undefined;
}

const refuseNeed = (work: GuideWork, at: number, message: string): undefined =>
  refuse(work, ['needs', at], { text: '', problem: { message, offset: 0, length: 1 } });
