import { ordinal } from '../ordinal.ts';
import type { Candidate } from './candidate.ts';

/** `Riverside came first with 85.00 points`, without a full stop. */
export const cameFirst = ({ bid, place, isJoint }: Candidate, points: string): string =>
  `${bid.work.bid.name} came ${isJoint ? 'joint ' : ''}${place === 1 ? 'first' : ordinal(place)} with ${points}`;
