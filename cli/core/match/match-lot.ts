import type { Guide, Weight } from '../guide/guide.ts';
import { stepsOf, type Step } from '../guide/weigh/next-steps.ts';
import { outcomeOf, type JudgedLot } from '../guide/weigh/outcome.ts';
import type { Sitting } from '../guide/sitting.ts';
import { withLots } from '../guide/answers/with-lots.ts';
import { worst } from '../guide/weigh/worst.ts';
import { waysIn, type WaysIn } from './ways-in.ts';

/** Whether a lot fits an organisation. `may-fit`: a person must decide, or find something out. */
export type Fit = 'fits' | 'may-fit' | 'does-not-fit';

/** One thing that a lot asks for, held against an organisation: what came of it, in a sentence. */
export interface MatchReason {
  readonly title: string;
  readonly outcome: Weight;
  readonly says: string;
}

/** A lot held against an organisation: whether it fits, why, what to do about it, and the ways into it where a self-check knows any. */
export interface MatchedLot {
  readonly lot: JudgedLot['lot'];
  readonly fit: Fit;
  /** The weightiest first, then in the order of the guide. */
  readonly reasons: readonly MatchReason[];
  readonly steps: readonly Step[];
  readonly ways?: WaysIn;
}

/** The guide that says what to hold against an organisation, and the one that knows the ways into a tender, where there is one. */
export interface MatchGuides {
  readonly match: Guide;
  readonly selfCheck: Guide | undefined;
}

/** Holds every lot of a tender against an organisation, in the order of the tender. Nobody is asked; what is not known stays open. */
export function matchLots(guides: MatchGuides, sitting: Sitting): readonly MatchedLot[] {
  const every = (sitting.tender.lots ?? []).map(({ id }) => id);
  const { selfCheck } = guides;
  const checked = selfCheck && {
    ...sitting,
    organisation: withLots(selfCheck, sitting, every),
  };
  const judged = checked ? outcomeOf(selfCheck, checked).lots : [];
  return outcomeOf(guides.match, sitting).lots.map((lot) => {
    const own = judged.find((one) => one.lot.id === lot.lot.id);
    return matched(lot, own && waysIn(own.routes), sitting.on);
  });
}

function matched(judged: JudgedLot, ways: WaysIn | undefined, on: string): MatchedLot {
  const weighed = [...judged.weighed, ...judged.gates.flatMap((gate) => gate.weighed)];
  const reasons = weighed.map(({ consideration, outcome, says }) => ({
    title: consideration.written.title,
    outcome,
    says,
  }));
  const fit = FITS[worst(reasons.map(({ outcome }) => outcome))];
  return {
    lot: judged.lot,
    fit: ways?.state === 'closed' ? 'does-not-fit' : reasons.length === 0 ? 'may-fit' : fit,
    reasons: ORDER.flatMap((outcome) => reasons.filter((reason) => reason.outcome === outcome)),
    steps: stepsOf({ tender: [], gates: judged.gates, lots: [judged] }, on),
    ...(ways && { ways }),
  };
}

const FITS: Readonly<Record<Weight, Fit>> = {
  passes: 'fits',
  person: 'may-fit',
  unknown: 'may-fit',
  fails: 'does-not-fit',
};

const ORDER: readonly Weight[] = ['fails', 'person', 'unknown', 'passes'];
