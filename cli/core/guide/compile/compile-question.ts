import type { WrittenQuestion } from '../../spec/written.generated.ts';
import type { Question } from '../guide.ts';
import { keptOf, workOn, type GuidePart, type WholeWork } from './guide-part.ts';
import { readSentence, refuse } from './guide-work.ts';

/** A question that can be asked; nothing, and findings, where something in its file is wrong. */
export function compileQuestion(
  part: GuidePart<WrittenQuestion>,
  whole: WholeWork,
): Question | undefined {
  const { written } = part;
  const about = written.for === 'organisation' ? 'tender' : written.for;
  const work = workOn(part, whole, about);
  const asks = readSentence(work, [['asks'], written.asks]);
  const kept = keptOf(part, work);
  const organisation = work.scope.variables.get('organisation');
  const { keeps } = written;
  if (keeps !== undefined && organisation?.kind === 'record' && !organisation.fields.has(keeps)) {
    const message = `The format of an organisation has no field “${keeps}”.`;
    refuse(work, ['keeps'], { text: keeps, problem: { message, offset: 0, length: keeps.length } });
  }
  if (/^choices?$/.test(written.kind) && !written.choices) {
    const message = 'It asks for a choice, but gives none under `choices`.';
    refuse(work, ['kind'], {
      text: written.kind,
      problem: { message, offset: 0, length: written.kind.length },
    });
  }
  return asks && work.isSound() ? { ...kept, asks } : undefined;
}
