import type { Values } from '../expression/compile.ts';
import { answersFor, type Asked } from './answers/answers.ts';
import type { Guide } from './guide.ts';
import type { Sitting } from './sitting.ts';

/** The figures of its own that a part of a guide uses. */
export type Setting = Readonly<Record<string, unknown>>;

/** What every name stands for in a part of a guide with these figures. */
export type ValuesWith = (setting: Setting) => Values;

/**
 * What every name stands for when conditions and sentences of a guide are worked out for the tender, a lot or a gate. The
 * answers are gathered once for all parts that are about the same.
 */
export function valuesFor(
  guide: Guide,
  sitting: Sitting,
  { lot, gate }: Omit<Asked, 'question'>,
): ValuesWith {
  const { tender, organisation, on } = sitting;
  const about = {
    ...(lot !== undefined && { lot }),
    ...(gate !== undefined && { gate }),
  };
  const values = {
    tender,
    organisation,
    on,
    answer: answersFor(guide, sitting, about),
    lot: (tender.lots ?? []).find(({ id }) => id === lot),
    gate: (tender.gates ?? []).find(({ id }) => id === gate),
  };
  return (setting) => ({ ...values, setting });
}
