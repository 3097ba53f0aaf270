import { inWords } from '../../core/competition/in-words.ts';
import { showPounds } from '../../core/exact/show.ts';
import type { LotStress, Stress } from '../../core/sensitivity/stress/stress.ts';
import { heading, list, says, type Page, type PagePart } from '../page/page.ts';
import { decidesParts } from './stress-decides.ts';
import { losersParts } from './stress-losers.ts';
import { middleParts, oddParts } from './stress-odd.ts';
import { pointPriceParts } from './stress-point-price.ts';
import { verdictOf } from './stress-verdict.ts';
import { weightParts } from './stress-weights.ts';

/** `brief`: the answer for each lot; `whole`: also the figures behind it. */
export type Length = 'brief' | 'whole';

/** What a stress test found, the answer first, in words that a commissioner can read in a few minutes. */
export function stressPage(
  { title, tenderVersion, seed, lots, notTried }: Stress,
  length: Length,
): Page {
  return {
    title: `Stress test of “${title}”, version ${tenderVersion}`,
    parts: [
      says(
        `All bids here are invented, and scored by the tender’s own rules. Seed ${seed}: the same seed always invents the same bids.`,
      ),
      ...answers(lots),
      ...list(notTried.map((one) => `Not tried: ${one}. ${APART}`)),
      ...(length === 'whole' ? lots.flatMap((lot) => detailParts(lot, lots.length)) : []),
      ...howItWasDone(lots),
    ],
  };
}

const APART =
  'It scores several lines of its price schedule apart, and invented bids have one price.';

/** Lots with the same answer share it. */
function answers(lots: readonly LotStress[]): readonly PagePart[] {
  const shared = new Map<string, LotStress[]>();
  for (const lot of lots) {
    const key = verdictOf(lot).join();
    shared.set(key, [...(shared.get(key) ?? []), lot]);
  }
  return [...shared.values()].flatMap((same) => [
    heading(2, inWords(same.map(({ title }) => title))),
    ...list(same[0] ? verdictOf(same[0]) : []),
  ]);
}

const detailParts = (lot: LotStress, lots: number): readonly PagePart[] => [
  ...(lots > 1 ? [heading(2, `${lot.title}: the figures`)] : []),
  ...pointPriceParts(lot),
  ...weightParts(lot),
  ...losersParts(lot),
  ...middleParts(lot),
  ...oddParts(lot),
  ...decidesParts(lot),
];

function howItWasDone(lots: readonly LotStress[]): readonly PagePart[] {
  const each = lots.map(
    ({ title, scale, competitions, withoutWinner }) =>
      `${title}: ${competitions} competitions, of which ${withoutWinner} had no bid alone in first place; prices up to ${showPounds(scale.top)}, ${scale.from}.`,
  );
  return [
    heading(2, 'How this was done'),
    says(
      'Three to five bids met in each competition. In half of them bids were far apart: prices from half of the highest up, good and poor bids on every level. In the other half they were close: prices from 80 to 90 per cent of the highest, scores on two levels in the middle. Real bids may differ; a count says what was found among these, not how likely it is.',
    ),
    ...list(each),
    says(
      'Every invented bid arrives in time, passes every gate, has one score a question and one price for the whole, whatever the price schedule. Not tried: whether the questions are good ones.',
    ),
  ];
}
