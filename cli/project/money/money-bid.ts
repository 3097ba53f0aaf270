import { didYouMean } from '../../core/diagnostics/suggest.ts';
import { formatOf } from '../../core/source/format-of.ts';
import type { BidLotBid, BidPartner, WrittenBid } from '../../core/spec/written.generated.ts';
import { wrap } from '../../reports/wrap.ts';
import type { MoneyFiles, MoneyFrom } from './money-from.ts';
import { readSources } from '../open/read-sources.ts';

/** What a bid says for the lot that was named, and one of its partners where one was named. */
export function figuresOfBid(path: string, { lot, partner }: MoneyFrom): MoneyFiles {
  const { sources, findings, texts, exit } = readSources([path]);
  const [source] = sources;
  if (!source) return { ok: false, outcome: { findings, texts, exit: exit || 1 } };
  if (formatOf(source.data)?.name !== 'bid') return refuse(`\`${path}\` is not a bid/1 file.`);
  const bid = source.data as WrittenBid;
  const part = lotPart(bid, lot);
  if (typeof part === 'string') return refuse(part);
  const named = partnerIn(bid, partner);
  if (typeof named === 'string') return refuse(named);
  return { ok: true, figures: { bid: part, ...(named && { partner: named }) } };
}

const refuse = (says: string): MoneyFiles => ({
  ok: false,
  outcome: { says: `${wrap(says)}\n`, exit: 2 },
});

function lotPart({ lots = [] }: WrittenBid, named: string | undefined): BidLotBid | string {
  const known = lots.map(({ lot }) => lot);
  const name = named ?? (known.length === 1 ? known[0] : undefined);
  if (name === undefined)
    return `This bid is for several lots. Say which: \`--lot\` with ${known.join(', ')}.`;
  return (
    lots.find(({ lot }) => lot === name) ??
    `This bid is not for the lot \`${name}\`. It is for: ${known.join(', ')}.`
  );
}

/** A bid with one partner needs no name for it; with several and no name, no partner is taken. */
function partnerIn(
  { supply_chain = [] }: WrittenBid,
  named: string | undefined,
): BidPartner | string | undefined {
  if (named === undefined) return supply_chain.length === 1 ? supply_chain[0] : undefined;
  const found = supply_chain.find((one) => one.partner === named || one.name === named);
  if (found) return found;
  const known = supply_chain.flatMap(({ partner, name }) => partner ?? name ?? []);
  return `This bid names no partner \`${named}\`.${didYouMean(named, known)} Its partners are: ${known.join(', ') || 'none'}.`;
}
