import type { WrittenTender } from '../spec/written.generated.ts';

/** What a person is asked about, and what they have answered so far. Nothing in it ever changes; an answer gives a new sitting. */
export interface Sitting {
  /** The tender as rules see it, with every lot and with each gate whole. */
  readonly tender: SittingTender;
  /** The organisation’s own file, as far as it is written. */
  readonly organisation: OrganisationFile;
  /** Today, as `2027-03-01`. */
  readonly on: string;
}

/** A tender with what a guide looks at, and what its documents show by itself. */
export type SittingTender = Pick<WrittenTender, 'id'> &
  Partial<Pick<WrittenTender, 'timetable' | 'grant'>> & {
    readonly lots?: readonly SittingLot[];
    readonly gates?: readonly SittingGate[];
  };

/** One lot of it; `gates` are the ids of those that apply to it, and left out all do. */
export interface SittingLot {
  readonly id: string;
  readonly title: string;
  readonly gates?: readonly string[];
}

/** One of its gates. */
export interface SittingGate {
  readonly id?: string;
  readonly title?: string;
}

/** The fields of `organisation/1`, each of which may still be missing. */
export type OrganisationFile = Readonly<Record<string, unknown>> & {
  readonly answers?: readonly KeptAnswer[];
};

/** An answer that has no field of its own. */
export interface KeptAnswer {
  readonly question: string;
  readonly is?: unknown;
  readonly not_known?: boolean;
  readonly tender?: string;
  readonly lot?: string;
  readonly gate?: string;
  readonly on: string;
}
