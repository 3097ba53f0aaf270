import type { BidFacts, CompetitionFacts, LotFacts } from '../competition/facts.ts';
import { inWords } from '../competition/in-words.ts';
import { isHidden } from '../competition/letters.ts';
import { bidsFor } from '../competition/look-up.ts';
import { standingOf } from '../competition/standing.ts';
import type { PanelMember } from '../spec/written.generated.ts';
import { dutiesOf, inLot, type PanelDuty } from './duties.ts';
import { pricesAreSealed } from './envelopes.ts';
import { lockDigest, lockOf } from './lock.ts';
import { nameFor } from './name-for.ts';
import { needsModeration, stageOf, type Stage } from './stage.ts';

/** Where a competition stands: who has done what and what is next. It never holds a score, an average or an order. */
export interface Status {
  readonly tender: string;
  readonly names: 'hidden' | 'shown';
  readonly lots: readonly LotStatus[];
}

/** Where one lot stands. */
export interface LotStatus {
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
  readonly prices: 'sealed' | 'open';
  readonly scores: Count;
  readonly members: readonly MemberStatus[];
  /** Bids, by the names that may be said, that people must settle something about before they are scored. */
  readonly unsettled: readonly string[];
  /** Bids whose scores the panel has yet to agree. */
  readonly unagreed: readonly string[];
  /** Whether the sheets are no longer those that were locked. */
  readonly changed: boolean;
}

/** How many scores are in, of how many that are asked for. */
export interface Count {
  readonly done: number;
  readonly of: number;
}

/** What one member has done in a lot, which bids the member can score now, and what stands in the way of others. */
export interface MemberStatus extends Count {
  readonly id: string;
  readonly name: string;
  readonly waiting: readonly string[];
  readonly notes: readonly string[];
}

/** The status of a competition, from its files alone. */
export function statusOf(facts: CompetitionFacts): Status {
  const { tender, decisions } = facts;
  const duties = dutiesOf(facts);
  return {
    tender: `${tender.id}@${tender.version}`,
    names: isHidden(tender, decisions) ? 'hidden' : 'shown',
    lots: stageOf(facts, duties).map(({ lot, stage }) =>
      lotStatus(facts, { lot, stage, duties: inLot(duties, lot) }),
    ),
  };
}

interface InLot {
  readonly lot: LotFacts;
  readonly stage: Stage;
  readonly duties: readonly PanelDuty[];
}

function lotStatus(facts: CompetitionFacts, { lot, stage, duties }: InLot): LotStatus {
  const lock = lockOf(facts, lot);
  const name = (bid: BidFacts): string => nameFor(facts, bid);
  return {
    id: lot.id,
    title: lot.title,
    stage,
    prices: pricesAreSealed(facts, lot) ? 'sealed' : 'open',
    scores: countOf(duties),
    members: (facts.panel?.members ?? []).flatMap((member) =>
      memberStatus(
        facts,
        member,
        duties.filter((duty) => duty.member.id === member.id),
      ),
    ),
    unsettled: bidsFor(facts, lot)
      .filter((bid) => ['undecided', 'not-received'].includes(standingOf(facts, lot, bid).kind))
      .map(name)
      .toSorted(),
    unagreed: needsModeration(facts, lot).map(name),
    changed: lock !== undefined && lock.digest !== lockDigest(facts, lot),
  };
}

function memberStatus(
  facts: CompetitionFacts,
  { id, name }: PanelMember,
  duties: readonly PanelDuty[],
): readonly MemberStatus[] {
  if (duties.length === 0) return [];
  const names = (some: readonly PanelDuty[]) => [
    ...new Set(some.map(({ bid }) => nameFor(facts, bid))),
  ];
  const whys = [...new Set(duties.flatMap(({ why }) => why ?? []))];
  const hidden = isHidden(facts.tender, facts.decisions);
  const notes = whys.map((why) => {
    const bids = names(duties.filter((duty) => duty.why === why));
    return `${hidden ? counted(bids.length) : inWords(bids)}: ${why}`;
  });
  const canStart = duties.filter(({ state }) => state === 'started' || state === 'waiting');
  return [{ id, name, ...countOf(duties), waiting: names(canStart), notes }];
}

/** Beside the interests in the panel’s file, the letter of a bid that somebody stepped aside from would tell its name. */
const counted = (bids: number): string => (bids === 1 ? 'One bid' : `${bids} bids`);

/** A score that a member does not give, having stepped aside, is not asked for. */
function countOf(duties: readonly PanelDuty[]): Count {
  const asked = duties.filter(({ state }) => state !== 'recused');
  return { done: asked.filter(({ state }) => state === 'done').length, of: asked.length };
}
