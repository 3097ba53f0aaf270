import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { placeOf } from '../source/place-of.ts';
import type { WrittenModeration, WrittenSheet } from '../spec/written.generated.ts';
import type { BidFacts, CompetitionFacts, LotFacts } from './facts.ts';
import { finding } from './finding.ts';
import { hasFile } from './has-file.ts';
import { idOnPapers } from './letters.ts';
import { bidById, lotBidOf, lotById, lotsAreKnown } from './look-up.ts';

/** The lot and the bid that a scoring sheet or a moderation is about, or a finding; neither when a file of theirs could not be used. */
export interface ScoredBid {
  readonly lot?: LotFacts;
  readonly bid?: BidFacts;
  readonly findings: readonly Diagnostic[];
}

/** Finds the lot and the bid that scores are about. Without both of them nothing else can be said about the scores. */
export function scoredBid(
  facts: CompetitionFacts,
  written: WrittenSheet | WrittenModeration,
): ScoredBid {
  const lot = lotById(facts, written.lot);
  const bid = bidById(facts, written.bid);
  if (lot && bid && lotBidOf(bid, lot)) return { lot, bid, findings: [] };
  if (!lot) return { findings: lotsAreKnown(facts) ? [unknown(written, 'lot', facts.lots)] : [] };
  if (bid) return { findings: [notForLot(written, lot, bid)] };
  const couldNotBeUsed = hasFile(facts, `bids/${written.bid}.yaml`);
  return {
    findings: couldNotBeUsed
      ? []
      : [
          unknown(
            written,
            'bid',
            facts.bids.map((one) => ({ id: idOnPapers(one) })),
          ),
        ],
  };
}

type Scores = WrittenSheet | WrittenModeration;

const areaOf = ({ format }: Scores): string => format.split('/')[0] ?? '';

function unknown(
  written: Scores,
  what: 'lot' | 'bid',
  all: readonly { readonly id: string }[],
): Diagnostic {
  const ids = all.map(({ id }) => id);
  return finding(`${areaOf(written)}/unknown-${what}`, placeOf(written, what), {
    message: `There is no ${what} \`${written[what]}\`.${didYouMean(written[what], ids)}`,
    advice:
      ids.length > MANY
        ? `Name one of the ${ids.length} by its id.`
        : `Name one of these: ${ids.join(', ') || 'there is none'}.`,
  });
}

/** Nobody reads a longer list. */
const MANY = 10;

const notForLot = (written: Scores, lot: LotFacts, bid: BidFacts): Diagnostic =>
  finding(`${areaOf(written)}/bid-not-in-lot`, placeOf(written, 'bid'), {
    message: `${bid.name} (\`${bid.id}\`) does not bid for “${lot.title}”.`,
    advice: 'Correct the lot or the bid.',
  });
