import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../source/place-of.ts';
import type { WrittenModeration, WrittenSheet } from '../spec/written.generated.ts';
import { finding } from './finding.ts';
import { paperId } from './letters.ts';

/** The finding about a sheet or a moderation of a blind tender that names the bid itself in the place of its letter. */
export function namesBidder(
  paper: WrittenSheet | WrittenModeration,
  letters: ReadonlyMap<string, string>,
): Diagnostic {
  const isSheet = paper.format === 'sheet/1';
  const code = isSheet ? 'sheet/names-bidder' : 'moderation/names-bidder';
  return finding(code, placeOf(paper, 'bid'), {
    message: `The tender is assessed blind, but this ${isSheet ? 'sheet' : 'moderation'} names the bid \`${paper.bid}\`.`,
    advice: `Write \`bid: ${paperId(letters.get(paper.bid) ?? '')}\`, and name the folder or the file so too.`,
  });
}
