import type { CompetitionFacts } from '../../competition/facts.ts';
import { showMoney } from '../../exact/show.ts';
import type { DecisionDecision, DecisionPriceCorrected } from '../../spec/written.generated.ts';
import { showDate } from '../../dates/show-date.ts';

/** What people decided, in a sentence with the names that readers know. */
export function decisionInWords(decision: DecisionDecision, facts: CompetitionFacts): string {
  const lot = 'lot' in decision && decision.lot ? lotName(facts, decision.lot) : undefined;
  const bidder = 'bid' in decision ? bidderName(facts, decision.bid) : '';
  const inLot = lot ? ` in ${lot}` : '';
  switch (decision.kind) {
    case 'received':
      return `The bid of ${bidder} arrived at ${showDate(decision.at)}.`;
    case 'late':
      return `The late bid of ${bidder} was ${decision.accepted ? '' : 'not '}accepted.`;
    case 'withdrawn':
      return `${bidder} withdrew its bid${inLot}.`;
    case 'gate':
      return `${bidder} ${decision.passes ? 'passes' : 'fails'} “${gateName(facts, decision.gate)}”${inLot}.`;
    case 'excluded':
      return `${bidder} was excluded. The ground: ${decision.ground}`;
    case 'ground-considered':
      return `A ground for exclusion of ${bidder} was considered, and ${bidder} stays in. The ground: ${decision.ground}`;
    case 'debarment-checked':
      return `${bidder} was looked for on the debarment list${decision.partners ? ', with its partners' : ''}. ${decision.found ? 'Something was found.' : 'Nothing was found.'}`;
    case 'withheld':
      return `This was kept back: ${decision.what}`;
    case 'price-corrected':
      return corrected(decision, `of ${bidder}${inLot}`);
    case 'low-price-asked':
      return `${bidder} was asked to explain its low price${inLot} by ${showDate(decision.reply_by)}.`;
    case 'low-price-answered':
      return `${decision.answer === undefined ? '' : `${bidder} explained its low price: ${withStop(decision.answer)} `}The explanation of ${bidder} for its low price${inLot} was ${decision.accepted ? '' : 'not '}accepted.`;
    case 'drawn-lot':
      return `A lot was drawn${inLot}. The order: ${decision.order.map((bid) => bidderName(facts, bid)).join(', ')}.`;
    case 'blinded':
      return `${decision.letters.length} bids were given the letters that assessors know them by.`;
    case 'quality-locked':
      return `The quality scores${inLot} were locked. Their digest: ${decision.digest}.`;
    case 'prices-opened':
      return `The prices${inLot} were opened.`;
    case 'unblinded':
      return 'The names of the bidders were shown to the panel.';
    case 'awarded':
      return `The contract${inLot} is offered to ${bidder}.`;
    case 'no-award':
      return `No contract is awarded${inLot}.`;
  }
}

function corrected(
  { from, to, accepted_on, refused_on, consequence }: DecisionPriceCorrected,
  whose: string,
): string {
  if (accepted_on !== undefined || refused_on === undefined)
    return `The price ${whose} was corrected from ${showMoney(from)} to ${showMoney(to)}.`;
  const then = consequence === 'excluded' ? ' The bid was excluded.' : '';
  return `The price ${whose} was to be corrected from ${showMoney(from)} to ${showMoney(to)}, and the bidder refused.${then}`;
}

const withStop = (text: string): string => text.trim().replace(/[^.!?]$/, '$&.');

const bidderName = ({ bids }: CompetitionFacts, id: string): string =>
  bids.find((bid) => bid.id === id)?.name ?? id;

const lotName = ({ lots }: CompetitionFacts, id: string): string =>
  lots.find((lot) => lot.id === id)?.title ?? id;

const gateName = ({ tender }: CompetitionFacts, id: string): string =>
  tender.gates?.find((gate) => gate.id === id)?.title ?? id;
