import type { Decides } from '../../core/sensitivity/stress/what-decides.ts';
import type { LotStress } from '../../core/sensitivity/stress/stress.ts';
import { heading, says, tableOf, type PagePart } from '../page/page.ts';

/** How often each question, and the price, decided who won. */
export function decidesParts({ decides }: LotStress): readonly PagePart[] {
  if (decides.length < 2) return [];
  const hasNotes = decides.some((one) => noteOn(one) !== '');
  const rows = decides.map((one) => [
    one.title,
    String(one.changed),
    ...(hasNotes ? [noteOn(one)] : []),
  ]);
  return [
    heading(3, 'What can decide?'),
    says(
      `Had all bids been equal on one question, how often would somebody else have won? Tried on ${decides[0]?.tried ?? 0} of the competitions.`,
    ),
    ...tableOf(hasNotes ? ['Question', 'Decided', 'Note'] : ['Question', 'Decided'], rows),
  ];
}

const noteOn = ({ never, changed }: Decides): string =>
  never ?? (changed === 0 ? 'Never, in these; that is no proof.' : '');
