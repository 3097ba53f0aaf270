import type { BidFacts, CompetitionFacts } from '../competition/facts.ts';
import { isHidden } from '../competition/letters.ts';

/** What a bidder wrote, with the bidder’s own name and ids taken out while the tender is blind: `[Bid C]` stands in their place. */
export function withoutNames(facts: CompetitionFacts, bid: BidFacts, text: string): string {
  if (!isHidden(facts.tender, facts.decisions)) return text;
  return namesOf(bid).reduce(
    (so, name) =>
      so.replace(
        new RegExp(`(?<![\\p{L}\\d])${plain(name)}(?![\\p{L}\\d])`, 'giu'),
        `[${bid.name}]`,
      ),
    text,
  );
}

/** Longer names first, so that a short one inside them is not taken out alone. */
const namesOf = ({ id, organisation, written }: BidFacts): readonly string[] =>
  [organisation?.name, written.organisation, id]
    .filter((name) => name !== undefined)
    .toSorted((one, other) => other.length - one.length);

/** A name as a pattern that means only itself, however many spaces or line ends stand between its words. */
const plain = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s+');
