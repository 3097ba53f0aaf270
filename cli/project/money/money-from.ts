import type { Outcome } from '../../command.ts';
import type { CompetitionFacts, LotFacts } from '../../core/competition/facts.ts';
import type { FiguresIn } from '../../core/payment/figures-in-files.ts';

/** The files that were named: what they say, or what is wrong with them. */
export type MoneyFiles =
  | { readonly ok: true; readonly figures: FiguresIn; readonly about?: AboutLot }
  | { readonly ok: false; readonly outcome: Outcome };

/** The lot that was named, and its tender. */
export interface AboutLot {
  readonly tender: CompetitionFacts['tender'];
  readonly lot: LotFacts;
}

/** Which files to take figures from. */
export interface MoneyFrom {
  readonly tender: string | undefined;
  readonly lot: string | undefined;
  readonly organisation: string | undefined;
  /** The file of a bid; its part for the lot counts. */
  readonly bid: string | undefined;
  /** The partner in that bid, by its id or its name. */
  readonly partner: string | undefined;
}
