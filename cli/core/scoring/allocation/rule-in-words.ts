import { showNumber } from '../../exact/show-number.ts';
import type { CompetitionFacts } from '../../competition/facts.ts';
import type { TenderLotLimits } from '../../spec/written.generated.ts';

/** How lots are shared out, a sentence or two each; the invitation and the report say the same. */
export function allocationInWords({ tender, lots }: Rules): readonly string[] {
  const limits = tender.lot_limits ?? {};
  const titles = (limits.lot_order ?? []).map(
    (id) => lots.find((lot) => lot.id === id)?.title ?? id,
  );
  return [
    ...bidLimit(limits),
    ...(limits.most_awarded ? [`A bidder may win at most ${count(limits.most_awarded)}.`] : []),
    ...(limits.rule === undefined ? [] : [limits.rule.replace(/\.?$/, '.')]),
    ...rule(limits, titles),
    ...packages(limits),
    ...(limits.allocate ? [noneLeft(limits)] : []),
  ];
}

/** The parts of a competition that say how lots are shared out. */
export type Rules = Pick<CompetitionFacts, 'tender' | 'lots'>;

const count = (most: NonNullable<TenderLotLimits['most_bid']>): string =>
  most.equals(1) ? 'one lot' : `${showNumber(most)} lots`;

function bidLimit({ most_bid: most, if_more }: TenderLotLimits): readonly string[] {
  if (!most) return [];
  const says = `A bidder may bid for at most ${count(most)}.`;
  if (!if_more) return [says];
  return if_more === 'all-refused'
    ? [`${says} A bid for more is refused for all of its lots.`]
    : [`${says} Of a bid for more, only the lots that it puts first in its own order count.`];
}

function rule(
  { allocate, objective }: TenderLotLimits,
  order: readonly string[],
): readonly string[] {
  switch (allocate) {
    case 'bidder-preference':
      return [
        'Each bid puts its lots in order, the one it wants most first. A bidder that comes first in more lots than it may win keeps those it puts first. Each of the others passes to the next bid, until nothing moves.',
      ];
    case 'buyer-ranking':
      return [
        `Lots are awarded one after another: ${order.join(', then ')}. Each goes to the best bid whose bidder may still win a lot.`,
      ];
    case 'best-total':
      return [
        `Every way to share the lots out is compared. As many lots as possible have a winner. Among those ways, the one is taken in which ${aims[objective ?? 'total-points']}. If two ways are equal, the rules for equal bids decide, added up over the lots where they can be.`,
      ];
    default:
      return [];
  }
}

const aims = {
  'total-points': 'the winners’ total points, added up over all lots, are highest',
  'total-price': 'the winners’ prices, added up over all lots, are lowest',
};

const packages = ({ packages: allowed }: TenderLotLimits): readonly string[] =>
  allowed
    ? [
        'A bidder may offer lower prices for several lots together, which hold only if it wins all of them. For such a package each of its lots is scored again, with the package’s price beside the other bids’ prices for the lot alone.',
      ]
    : [];

const noneLeft = ({ if_none_left }: TenderLotLimits): string =>
  if_none_left === 'no-award'
    ? 'A lot that only bidders at their limit could win is not awarded.'
    : 'If only bidders at their limit could win a lot, people decide what becomes of it.';
