import { plainPath } from '../competition/beside.ts';
import type { CompetitionFacts, LotFacts } from '../competition/facts.ts';
import { lettersGiven } from '../competition/letters.ts';
import { sha256 } from '../digest/sha-256.ts';
import { originOf } from '../source/origin.ts';
import type { DecisionQualityLocked } from '../spec/written.generated.ts';

/** The lock on the quality scores of a lot that counts, which is the latest; nothing while they may still change. */
export const lockOf = (
  { decisions }: CompetitionFacts,
  { id }: LotFacts,
): DecisionQualityLocked | undefined =>
  decisions.findLast(
    (one): one is DecisionQualityLocked => one.kind === 'quality-locked' && one.lot === id,
  );

/** A sheet or a moderation by its path from the tender’s folder, with the digest of its text. */
export interface LockedPaper {
  readonly file: string;
  readonly sha256: string;
}

/** Every sheet and moderation of a lot, in the order of their paths; digests are over text with LF line ends. */
export function papersOf(
  { tender, sheets, moderations }: CompetitionFacts,
  { id }: LotFacts,
): readonly LockedPaper[] {
  const folder = plainPath(originOf(tender)?.ground.file ?? '').replace(/[^/]*$/, '');
  const papers = [...sheets, ...moderations].filter(({ lot }) => lot === id);
  return papers
    .flatMap((paper) => originOf(paper)?.ground ?? [])
    .map(({ file, text }) => ({
      file: plainPath(file).slice(folder.length),
      sha256: sha256(text.replace(/\r\n/g, '\n')),
    }))
    .sort((one, other) => (one.file < other.file ? -1 : 1));
}

/**
 * One digest over the sheets and moderations of a lot: of the lines `digest  path`, as `sha256sum` writes them; in a blind
 * tender also of a line `letter A  bid` for each letter, so that nobody can give the scores of one bidder to another.
 */
export const lockDigest = (facts: CompetitionFacts, lot: LotFacts): string =>
  sha256([...papersOf(facts, lot).map(lineOf), ...letterLines(facts)].join(''));

const lineOf = ({ sha256: digest, file }: LockedPaper): string => `${digest}  ${file}\n`;

const letterLines = ({ tender, decisions }: CompetitionFacts): readonly string[] =>
  [...lettersGiven(tender, decisions)].map(([bid, letter]) => `letter ${letter}  ${bid}\n`).sort();
