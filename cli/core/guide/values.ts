import type { Values } from '../expression/compile.ts';
import { answersFor, type Asked } from './answers/answers.ts';
import type { Guide } from './guide.ts';
import type { Sitting } from './sitting.ts';

/** What a part of a guide is judged about, and the figures of its own. */
export interface Judged extends Omit<Asked, 'question'> {
  readonly setting: Readonly<Record<string, unknown>>;
}

/** What every name stands for when a condition or a sentence of a guide is worked out. */
export function valuesFor(guide: Guide, sitting: Sitting, { lot, gate, setting }: Judged): Values {
  const { tender, organisation, on } = sitting;
  const about = {
    ...(lot !== undefined && { lot }),
    ...(gate !== undefined && { gate }),
  };
  return {
    tender,
    organisation,
    on,
    setting,
    answer: answersFor(guide, sitting, about),
    lot: (tender.lots ?? []).find(({ id }) => id === lot),
    gate: (tender.gates ?? []).find(({ id }) => id === gate),
  };
}
