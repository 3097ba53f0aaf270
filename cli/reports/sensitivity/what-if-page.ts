import type { LotWhatIf, WhatIf } from '../../core/sensitivity/what-if/what-if.ts';
import { heading, list, says, type Page, type PagePart } from '../page/page.ts';
import type { Length } from './stress-page.ts';
import { answerOf } from './what-if-answer.ts';
import { methodParts } from './what-if-methods.ts';
import { assessorParts, bidParts, wayParts, weightParts } from './what-if-tables.ts';
import { namesIn } from './what-if-words.ts';

/** What it would take for each lot to have another winner, the answer first; `whole` adds every table behind it. */
export function whatIfPage(
  { title, tenderVersion, lotLimits, lots }: WhatIf,
  length: Length,
): Page {
  return {
    title: `What if: “${title}”, version ${tenderVersion}`,
    parts: [
      says(
        'This is a what-if. The rules that the tender declares decide who wins; nothing here changes a file, a score or a result.',
      ),
      ...(lotLimits ? [says(LIMITS)] : []),
      ...lots.flatMap((lot) => lotParts(lot, length)),
    ],
  };
}

const LIMITS =
  'There are limits on lots, or packages of them. This tells who comes first in each lot by itself; how the lots are shared out after that was not tried here.';

function lotParts(lot: LotWhatIf, length: Length): readonly PagePart[] {
  const { changes, title } = lot;
  const names = namesIn(lot);
  const answer = answerOf(lot);
  const after = answer.after === undefined ? [] : [says(answer.after)];
  const top = [heading(2, title), says(answer.says), ...list(answer.unless), ...after];
  if (!changes || lot.ending.kind !== 'winner') return top;
  const left = list(changes.leftOut.map((one) => `Left out: ${one}`));
  if (length === 'brief') return [...top, ...left];
  return [
    ...top,
    ...left,
    ...weightParts(changes, names),
    ...bidParts(changes, names, lot.ending.bid),
    ...assessorParts(changes, names),
    ...methodParts(lot, names),
    ...wayParts(changes, names, lot.ending.bid),
  ];
}
