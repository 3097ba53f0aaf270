import { exact } from '../../exact/exact.ts';
import type { TenderRounding, TenderRoundingStage } from '../../spec/written.generated.ts';
import { roundingInWords } from '../../scoring/round-at.ts';
import { endingOf, type Tried } from './ending.ts';
import { scoreLot, type ScoredLot } from './scored-lot.ts';

/** How the lot would end had figures been rounded at another stage, to other places or in another way. */
export function otherRounding({ facts, lot }: ScoredLot): readonly Tried[] {
  const { tender } = facts;
  return variants(tender.rounding).map(({ id, what, rounding }) => {
    const changed = { ...facts, tender: { ...tender, rounding } };
    return { id, what, ending: endingOf(scoreLot(changed, lot).ranked) };
  });
}

interface Variant {
  readonly id: string;
  readonly what: string;
  readonly rounding: TenderRounding;
}

function variants(declared: TenderRounding): readonly Variant[] {
  const none = { ...declared, stages: [], ranks_on: 'exact' as const };
  const totals = PLACES.map((places) => ({
    id: `shown-${places}`,
    what: `Nothing rounded but the totals, which decide as shown with ${inPlaces(places)}`,
    rounding: { ...none, shown_places: exact(places), ranks_on: 'shown' as const },
  }));
  const stages = STAGES.flatMap(([stage, of]) =>
    PLACES.flatMap((places) => MODES.map((mode) => stageOf({ stage, of, places, mode }, none))),
  );
  return [
    { id: 'none', what: 'Nothing rounded, and exact totals decide', rounding: none },
    ...totals,
    ...stages,
  ];
}

const PLACES = ['0', '1', '2'];
const MODES = ['half-up', 'truncate'] as const;
const STAGES = [
  ['ratio', 'The ratio of prices'],
  ['question', 'The points for each question'],
  ['criterion', 'The points for each criterion'],
] as const;

const inPlaces = (places: string): string =>
  places === '0' ? 'no decimal places' : `${places} decimal ${places === '1' ? 'place' : 'places'}`;

interface Stage extends Pick<TenderRoundingStage, 'stage' | 'mode'> {
  readonly of: string;
  readonly places: string;
}

function stageOf({ stage, of, places, mode }: Stage, none: TenderRounding): Variant {
  const rounds: TenderRoundingStage = { stage, places: exact(places), mode };
  return {
    id: `${stage}-${places}-${mode}`,
    what: `${of} ${roundingInWords(rounds)}`,
    rounding: { ...none, stages: [rounds] },
  };
}
