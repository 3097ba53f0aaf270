import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The examples that goldens are kept of: every folder directly below `examples/` with a tender in it, but not the broken
 * ones, and its `corrected` copy where it has one.
 */
export function exampleFolders(): readonly string[] {
  return readdirSync('examples')
    .filter((name) => name !== 'broken')
    .sort()
    .flatMap((name) => [join('examples', name), join('examples', name, 'corrected')])
    .filter((folder) => existsSync(join(folder, 'tender.yaml')));
}

/** The examples that have bids, and so a result and documents. The others show what a check finds, or no longer finds. */
export const scoredExamples = (): readonly string[] => exampleFolders().filter(hasBids);

/** Whether an example has bids. */
export const hasBids = (folder: string): boolean => existsSync(join(folder, 'bids'));

/** The examples of organisations that checked themselves against another example: every folder directly below `examples/` with an organisation in it that has answers. */
export const organisationExamples = (): readonly string[] =>
  readdirSync('examples')
    .sort()
    .map((name) => join('examples', name))
    .filter((folder) => hasAnswers(join(folder, 'organisation.yaml')));

const hasAnswers = (file: string): boolean =>
  existsSync(file) && /^answers:/m.test(readFileSync(file, 'utf8'));
