import { ordinal } from '../ordinal.ts';
import { pointsOf, type Candidate } from './candidate.ts';

/** `Riverside came first with 85.00 points`, without a full stop. */
export function cameFirst(candidate: Candidate): string {
  const { bid, place, isJoint } = candidate;
  const placed = `${isJoint ? 'joint ' : ''}${place === 1 ? 'first' : ordinal(place)}`;
  return `${bid.work.bid.name} came ${placed} with ${pointsOf(candidate)}`;
}
