import { placeOf } from '../source/place-of.ts';
import type { LowPriceFacts } from './facts.ts';
import type { Linker } from './linker.ts';
import { resolveShared } from './resolve-shared.ts';

/** The test of unusually low prices that the tender names, or nothing; a name that leads nowhere is reported. */
export function linkLowPrice(linker: Linker): LowPriceFacts | undefined {
  const named = linker.tender.assessment.low_price;
  if (!named) return undefined;
  const reference = { text: named.use, at: placeOf(named, 'use') };
  const shared = resolveShared(linker, 'low-price', reference);
  const settings = named.settings ?? {};
  return (
    shared && {
      test: shared.rule,
      name: `${shared.name}@${shared.version}`,
      settings: { ...settings },
    }
  );
}
