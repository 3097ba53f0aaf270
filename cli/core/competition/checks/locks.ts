import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isJudgedOtherwise } from '../../panel/judging-digest.ts';
import { lockDigest, lockOf, papersOf } from '../../panel/lock.ts';
import { placeOf } from '../../source/place-of.ts';
import type { Check } from '../check.ts';
import type { CompetitionFacts, LotFacts } from '../facts.ts';
import { finding } from '../finding.ts';

/** No sheet or moderation was added, changed or taken away, and nothing about how bids are judged, since the quality scores of its lot were locked. */
export const checkLocks: Check = (facts) =>
  facts.lots.flatMap((lot) => [...changedPapers(facts, lot), ...changedJudging(facts, lot)]);

function changedPapers(facts: CompetitionFacts, lot: LotFacts): readonly Diagnostic[] {
  const lock = lockOf(facts, lot);
  if (!lock || lock.digest === lockDigest(facts, lot)) return [];
  const count = papersOf(facts, lot).length;
  return [
    finding('decision/changed-after-lock', placeOf(lock, 'digest'), {
      message: `The sheets and moderations of “${lot.title}” are not the ones that were locked on ${lock.on}: the digest of the ${count} that are here differs.`,
      advice:
        'Find out who changed, added or took away what, and put it back. If the change is right, record a new lock with the reason.',
    }),
  ];
}

function changedJudging(facts: CompetitionFacts, lot: LotFacts): readonly Diagnostic[] {
  const lock = lockOf(facts, lot);
  if (!lock || !isJudgedOtherwise(facts, lot, lock)) return [];
  return [
    finding('decision/judged-otherwise', placeOf(lock, 'judging'), {
      message: `“${lot.title}” is not judged as it was when its scores were locked on ${lock.on}: a question, level, weight, threshold, price rule, or a rule for rounding or ties is another now.`,
      advice:
        'Put back what was changed in the tender or the lot. If the change is right, score again by it and record a new lock with the reason.',
    }),
  ];
}
