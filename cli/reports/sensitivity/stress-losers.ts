import { showDecimal, showPounds } from '../../core/exact/show.ts';
import type { LosingBids } from '../../core/sensitivity/stress/losing-bids.ts';
import type { Reversal } from '../../core/sensitivity/stress/reversal.ts';
import type { LotStress } from '../../core/sensitivity/stress/stress.ts';
import { heading, says, tableOf, type PagePart } from '../page/page.ts';

/** Whether a losing bid can change who wins: how that is known, and the smallest example. */
export function losersParts({ losers, method }: LotStress): readonly PagePart[] {
  return [
    heading(3, 'Can a losing bid change who wins?'),
    says(answer(losers, method)),
    ...(losers.example ? exampleParts(losers.example) : []),
  ];
}

function answer({ card, found, tried }: LosingBids, method: string | undefined): string {
  if (found > 0 && card !== 'can')
    return `Yes, although ${method ?? 'the method'} declares that it cannot: in ${found} of ${tried} invented competitions. Either its card is wrong, or a rounding or a tie-break of this tender does it.`;
  if (found > 0)
    return `Yes. In ${found} of ${tried} invented competitions somebody else won when one losing bid was left out, or when a cheap and poor one was added.`;
  if (card === 'independent')
    return `No. ${method ? `${method} declares that it` : 'Scoring without a price'} works out the points of each bid from that bid alone, so no other bid can change the order of two. None did in ${tried} invented competitions.`;
  if (card === 'cannot')
    return `${method} declares that it cannot, though points depend on rivals. None did in ${tried} invented competitions, which is no proof.`;
  return `It was not found in ${tried} invented competitions, but ${method} declares that it can happen. Try more with \`--competitions\`.`;
}

function exampleParts({
  bids,
  earned,
  loser,
  winnerWith,
  winnerWithout,
}: Reversal): readonly PagePart[] {
  const ordered = [...earned].sort((a, b) => a.price.compare(b.price));
  const name = (id: string): string => letter(ordered.findIndex(({ bid }) => bid === id));
  const rows = ordered.map(({ bid, price, quality, totalWith, totalWithout }) => [
    name(bid),
    showPounds(price),
    showDecimal(quality, 2),
    totalWithout ? showDecimal(totalWithout, 2) : '–',
    showDecimal(totalWith, 2),
  ]);
  return [
    says(
      `The smallest example that was found, with ${bids.length} bids: without ${name(loser)}, ${name(winnerWithout)} wins. With ${name(loser)}, which does not win, ${name(winnerWith)} does.`,
    ),
    ...tableOf(
      ['Bid', 'Price', 'Quality', `Total without ${name(loser)}`, `Total with ${name(loser)}`],
      rows,
    ),
  ];
}

const letter = (at: number): string => `Bid ${String.fromCharCode(65 + at)}`;
