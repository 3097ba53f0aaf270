import { lockDigest, lockOf, papersOf } from '../../panel/lock.ts';
import { placeOf } from '../../source/place-of.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

/** No sheet or moderation was added, changed or taken away since the quality scores of its lot were locked. */
export const checkLocks: Check = (facts) =>
  facts.lots.flatMap((lot) => {
    const lock = lockOf(facts, lot);
    if (!lock || lock.digest === lockDigest(facts, lot)) return [];
    const count = papersOf(facts, lot).length;
    return finding('decision/changed-after-lock', placeOf(lock, 'digest'), {
      message: `The sheets and moderations of “${lot.title}” are not the ones that were locked on ${lock.on}: the digest of the ${count} that are here differs.`,
      advice:
        'Find out who changed, added or took away what, and put it back. If the change is right, record a new lock with the reason.',
    });
  });
