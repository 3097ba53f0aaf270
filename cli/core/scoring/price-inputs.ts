import type { PriceFacts } from '../competition/facts.ts';
import type { Exact } from '../exact/exact.ts';
import { sumOf } from '../exact/sum-of.ts';
import type { Contender } from './contender.ts';
import type { SettingValues } from './price/setting.ts';
import type { LotWork } from './scoring-work.ts';

/** The points of each bid for everything but the price, and the most there are: for a method that weighs them too. */
export const qualityOf = ({ lot }: LotWork, members: readonly Contender[]) => ({
  quality: new Map(
    members.flatMap(({ work, quality }) =>
      quality.ok ? [[work.bid.id, sumOf(quality.value.map(({ points }) => points))] as const] : [],
    ),
  ),
  qualityWeight: sumOf(
    lot.criteria.flatMap(({ kind, weight }) => (kind === 'price' ? [] : weight)),
  ),
});

/** What the tender gives the method. A lot's ceiling need not be written a second time for a method that asks for one. */
export const settingsOf = ({ rule }: PriceFacts, ceiling: Exact | undefined): SettingValues => ({
  ...(ceiling && { ceiling }),
  ...rule.settings,
});
