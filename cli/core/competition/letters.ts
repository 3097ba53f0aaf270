import type { DecisionDecision, WrittenTender } from '../spec/written.generated.ts';
import type { BidFacts } from './facts.ts';

/** The letter of each bid by the bid’s id, as the record of decisions gives them. Empty unless the tender is assessed blind. The first letter a bid was given counts. */
export function lettersGiven(
  { assessment }: WrittenTender,
  decisions: readonly DecisionDecision[],
): ReadonlyMap<string, string> {
  if (!assessment?.blind) return new Map();
  const given = decisions.flatMap((one) => (one.kind === 'blinded' ? one.letters : []));
  return new Map(given.toReversed().map(({ bid, letter }) => [bid, letter]));
}

/** Whether the panel may not know yet who the bidders are. */
export const isHidden = (
  { assessment }: WrittenTender,
  decisions: readonly DecisionDecision[],
): boolean => !!assessment?.blind && !decisions.some(({ kind }) => kind === 'unblinded');

/** How sheets, moderations and their file names call a bid: by its letter (`bid-c`) where it was given one, else by its id. */
export const idOnPapers = ({ id, letter }: Pick<BidFacts, 'id' | 'letter'>): string =>
  letter === undefined ? id : paperId(letter);

/** The id that stands for a letter on papers: `bid-c` for C. */
export const paperId = (letter: string): string => `bid-${letter.toLowerCase()}`;

/** The bid with its letter; while names are hidden the letter takes the place of the name: `Bid C`. */
export function underLetter(
  bid: BidFacts,
  letters: ReadonlyMap<string, string>,
  names: 'hidden' | 'shown',
): BidFacts {
  const letter = letters.get(bid.id);
  if (letter === undefined) return bid;
  return { ...bid, letter, ...(names === 'hidden' && { name: `Bid ${letter}` }) };
}

/** Papers that name a bid by its letter, with the bid’s own id in the place of it. Others are left as they are. */
export function withBidsNamed<Paper extends { readonly bid: string }>(
  papers: readonly Paper[],
  letters: ReadonlyMap<string, string>,
): readonly Paper[] {
  if (letters.size === 0) return papers;
  const ids = new Map([...letters].map(([bid, letter]) => [paperId(letter), bid]));
  return papers.map((paper) => {
    const bid = ids.get(paper.bid);
    return bid === undefined ? paper : { ...paper, bid };
  });
}
