import { placeOf } from '../source/place-of.ts';
import { beside } from './beside.ts';
import type { CompetitionFacts } from './facts.ts';

/** Whether the competition’s folder has a file at this path (from its tender), whether or not the file could be used. */
export function hasFile({ tender, files }: CompetitionFacts, path: string): boolean {
  return files?.has(beside(placeOf(tender).file, path)) ?? false;
}
