import type { Guide, Question } from '../guide.ts';
import { keptAnswer, type Asked } from '../answers/answers.ts';
import { valuesFor, type ValuesWith } from '../values.ts';
import type { Sitting, SittingGate, SittingLot } from '../sitting.ts';

/** The lots that were picked; the only one where there is one; none while nobody has picked. */
export function pickedLots(guide: Guide, sitting: Sitting): readonly SittingLot[] {
  const lots = sitting.tender.lots ?? [];
  const question = guide.questions.find(({ written }) => written.kind === 'lots');
  if (lots.length < 2 || !question) return lots;
  const kept = keptAnswer(sitting, { question });
  const picked = kept && kept !== 'not-known' ? kept.value : [];
  return kept === 'not-known' ? lots : lots.filter(({ id }) => [picked].flat().includes(id));
}

/** The gates that apply to some lot that was picked, each once, in the order of the tender. */
export const gatesOf = (
  { tender }: Sitting,
  lots: readonly SittingLot[],
): readonly (SittingGate & { readonly id: string })[] =>
  (tender.gates ?? []).flatMap((gate) => {
    const { id } = gate;
    const applies = lots.some(({ gates }) => gates === undefined || (id && gates.includes(id)));
    return id !== undefined && applies ? [{ ...gate, id }] : [];
  });

/** Every question that matters, in order, as far as the answers so far tell. Those about lots come lot by lot, those about gates gate by gate. */
export function askedOf(guide: Guide, sitting: Sitting): readonly Asked[] {
  const lots = pickedLots(guide, sitting);
  const gates = gatesOf(sitting, lots);
  return inRuns(guide.questions).flatMap((run) => {
    const about = run[0]?.written.for;
    const subjects: readonly Omit<Asked, 'question'>[] =
      about === 'lot'
        ? lots.map(({ id }) => ({ lot: id }))
        : about === 'gate'
          ? gates.map(({ id }) => ({ gate: id }))
          : [{}];
    return subjects.flatMap((subject) => {
      const values = valuesFor(guide, sitting, subject);
      return run
        .filter((question) => isAsked(sitting, question, values))
        .map((question) => ({ question, ...subject }));
    });
  });
}

/** Neighbours in the order that are about the same kind of thing. */
function inRuns(questions: readonly Question[]): readonly (readonly Question[])[] {
  const runs: Question[][] = [];
  for (const question of questions) {
    const run = runs.at(-1);
    if (run?.[0]?.written.for === question.written.for) run.push(question);
    else runs.push([question]);
  }
  return runs;
}

/** A question about lots is not asked where there is only one. */
function isAsked({ tender }: Sitting, question: Question, values: ValuesWith): boolean {
  const { written, when, setting } = question;
  if (written.kind === 'lots' && (tender.lots ?? []).length < 2) return false;
  if (!when) return true;
  const outcome = when.run(values(setting));
  return outcome.ok && outcome.value === true;
}
