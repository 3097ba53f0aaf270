import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/in-order.ts';
import type { WrittenSheet } from '../spec/written.generated.ts';
import type { CompetitionFacts, SignedSheet } from './facts.ts';
import { isForThisTender, type NamesTender } from './for-this-tender.ts';
import type { Competition } from './gather.ts';
import type { Library } from './library.ts';
import { isHidden, lettersGiven, underLetter, withBidsNamed } from './letters.ts';
import { namesBidder } from './names-bidder.ts';
import { linkBids } from './link-bid.ts';
import { confirmedBy } from './link-partners.ts';
import { linkLowPrice } from './link-low-price.ts';
import { linkLot } from './link-lot.ts';
import { linkPayment } from './link-payment.ts';
import { withWholeGates } from './link-gates.ts';
import type { Linker, TenderLinker } from './linker.ts';
import { lotsOf } from './lots-of.ts';

/** A competition with its names resolved, and a finding for each name that leads nowhere. */
export interface Linked {
  readonly facts: CompetitionFacts;
  readonly findings: readonly Diagnostic[];
}

/**
 * Resolves every name in a competition. What cannot be resolved is left out of the facts and reported, so after an
 * error here the facts are good enough to check against but not to score with. Files for another tender are left out too.
 */
export function link(competition: Competition, library: Library): Linked {
  const found: Diagnostic[] = [];
  const report = (finding: Diagnostic): void => void found.push(finding);
  const written: Linker = { tender: competition.tender, library, report };
  const linker = { ...written, tender: withWholeGates(written) };
  return { facts: factsOf(linker, competition), findings: inOrder(found) };
}

function factsOf(linker: TenderLinker, competition: Competition): CompetitionFacts {
  const ours = <One extends NamesTender>(all: readonly One[]): readonly One[] =>
    all.filter((one) => isForThisTender(linker, one));
  const [panel] = ours(competition.panel ? [competition.panel] : []);
  linkPayment(linker, competition.tender.payment);
  const lowPrice = linkLowPrice(linker);
  const [record] = ours(competition.decision ? [competition.decision] : []);
  const decisions = record?.decisions ?? [];
  const { tender } = linker;
  const letters = lettersGiven(tender, decisions);
  const names = isHidden(tender, decisions) ? 'hidden' : 'shown';
  const [papers, meetings] = [ours(competition.sheets), ours(competition.moderations)];
  for (const paper of [...papers, ...meetings])
    if (letters.has(paper.bid)) linker.report(namesBidder(paper, letters));
  const sheets = withBidsNamed(papers, letters);
  return {
    tender,
    lots: lotsOf(linker, competition).map((lot) => linkLot(linker, lot)),
    bids: linkBids(
      linker,
      competition,
      confirmedBy(linker, competition, {
        bids: ours(competition.bids),
        partners: ours(competition.partners),
      }),
    ).map((bid) => underLetter(bid, letters, names)),
    ...(panel && { panel }),
    ...(lowPrice && { lowPrice }),
    sheets: sheets.filter(isSigned),
    drafts: sheets.filter((sheet) => !isSigned(sheet)),
    moderations: withBidsNamed(meetings, letters),
    decisions,
    ...(record && { record }),
    files: competition.files,
  };
}

const isSigned = (sheet: WrittenSheet): sheet is SignedSheet => sheet.signed_on !== undefined;
