import type { Outcome } from '../../command.ts';
import { asBidderOf, forTheBid } from '../open/bids-for.ts';
import { newBid, type NewBidWords } from './new-bid.ts';
import { newFile } from './new-file.ts';
import { newPartners } from './new-partners.ts';

/** What was typed after `fairlot new`, with the tender and the bid that the file is for. */
export interface NewForWords extends NewBidWords {
  readonly for: string | undefined;
  readonly bid: string | undefined;
}

/** Starts a file: a bid for a tender, confirmations for the partners of a bid, or any format by itself. */
export function newFor(words: NewForWords): Outcome | Promise<Outcome> {
  const { for: tender, bid } = words;
  const format = words.format?.replace(/\/1$/, '');
  if (tender === undefined && bid === undefined) return newFile(words);
  if (format === 'partner' && bid !== undefined)
    return forTheBid({ bid, tender }, (competition) => newPartners(competition, bid));
  if (format === 'bid' && tender !== undefined && bid === undefined && words.model === undefined)
    return asBidderOf(tender, (competition) => newBid(competition, words));
  return { exit: 2, says: WHAT_FOR };
}

const WHAT_FOR =
  'Only a bid is made for a tender, and only confirmations by partners for a bid:\n  fairlot new bid --for <folder of the tender>\n  fairlot new partner --bid <bid> --for <folder of the tender>\nWhat to do: leave out `--for` and `--bid` to start any other file.\n';
