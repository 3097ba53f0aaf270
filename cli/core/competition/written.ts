import type {
  WrittenBid,
  WrittenDecision,
  WrittenLot,
  WrittenModeration,
  WrittenOrganisation,
  WrittenPanel,
  WrittenPartner,
  WrittenSheet,
  WrittenTender,
} from '../spec/written.generated.ts';

/** A file that is part of one competition, as a person wrote it. */
export type Written =
  | WrittenTender
  | WrittenLotFile
  | WrittenOrganisation
  | WrittenBid
  | WrittenPartner
  | WrittenPanel
  | WrittenSheet
  | WrittenModeration
  | WrittenDecision;

/** A lot in a file of its own. */
export type WrittenLotFile = WrittenLot & { readonly format: 'lot/1' };

/** What the first line of such files says. */
export const formatsOfCompetition: readonly string[] = [
  'tender/1',
  'lot/1',
  'organisation/1',
  'bid/1',
  'partner/1',
  'panel/1',
  'sheet/1',
  'moderation/1',
  'decision/1',
] satisfies readonly Written['format'][];
