import { inWords } from '../../competition/in-words.ts';
import { showDate } from '../../dates/show-date.ts';
import type { WrittenTender } from '../../spec/written.generated.ts';
import type { OrganisationFile } from '../sitting.ts';

/** A file of answers beside a tender, on one day. */
interface FileAndTender {
  readonly tender: Pick<WrittenTender, 'id' | 'changes'>;
  readonly organisation: OrganisationFile;
  readonly on: string;
}

/** What a person must know of a file of answers before trusting it: that it was for another tender, or that the tender changed since. */
export const aboutTheFile = (all: FileAndTender): readonly string[] => [
  ...otherTenders(all),
  ...changedSince(all),
];

function otherTenders({ tender, organisation: { answers = [] } }: FileAndTender): string[] {
  const named = [...new Set(answers.flatMap((one) => one.tender ?? []))];
  if (named.length === 0 || named.includes(tender.id)) return [];
  const others = inWords(named.map((id) => `\`${id}\``));
  return [
    `This file has answers about ${others}, and none about this tender, \`${tender.id}\`.`,
    'What it says of your organisation was used. Its other answers were left alone.',
  ];
}

/** A change of the same day may be one that was read before answering, so it is not told. */
function changedSince({ tender, organisation: { answers = [] }, on }: FileAndTender): string[] {
  const last = answers
    .flatMap((one) => (one.tender === tender.id ? one.on : []))
    .toSorted()
    .at(-1);
  if (last === undefined) return [];
  return (tender.changes ?? [])
    .filter((change) => change.on > last && change.on <= on)
    .map(
      (change) =>
        `The buyer changed this tender on ${showDate(change.on)}, after your last answer: ${change.what} Look at your answers again.`,
    );
}
