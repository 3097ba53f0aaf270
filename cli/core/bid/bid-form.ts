import type { CompetitionFacts, LotFacts } from '../competition/facts.ts';
import { showDate } from '../dates/show-date.ts';
import type { WrittenTender } from '../spec/written.generated.ts';
import { gateBlanks } from './gate-blanks.ts';
import { noteLines, ruledLine } from './note-lines.ts';
import { partBlanks, type PartsToFill } from './part-blanks.ts';
import { priceBlank } from './price-blank.ts';
import { questionBlanks } from './question-blank.ts';

/** Whose bid a form is for, and how to have it checked. */
export interface FormFor extends PartsToFill {
  /** The id of the bid, which its file is named after too. */
  readonly bid: string;
  readonly organisation: string;
  /** The command that checks the form, as a person would type it. */
  readonly check: string;
}

/**
 * A bid to fill in: every question of the lots with its levels, weight, word limit and evidence, the prices, the
 * conditions, and the parts that the rules of the tender look at. The first line is for the path to the schema.
 */
export function bidForm({ tender }: CompetitionFacts, about: FormFor): string {
  const lines = [
    '# yaml-language-server: $schema=1.schema.json',
    ...opening(tender, about),
    'format: bid/1',
    `id: ${about.bid}`,
    `tender: ${tender.id}@${tender.version}`,
    `organisation: ${about.organisation}`,
    '',
    'lots:',
    ...about.lots.flatMap((lot) => lotBlank(tender, lot)),
    ...gateBlanks(about.lots),
    ...partBlanks(about),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function opening(tender: WrittenTender, { lots, check }: FormFor): readonly string[] {
  const { title, version, buyer, timetable } = tender;
  return [
    ...noteLines(`A bid for “${title}” (version ${version}).`),
    ...noteLines(`Send it to ${buyer.name} by ${showDate(timetable.deadline)}.`),
    '#',
    '# How to fill it in',
    '# - Lines that start with # are notes. They are never sent or scored.',
    '# - Type each answer below `answer: |-`, with ten spaces before every line.',
    '# - Leave out of a line what has a colon, or put the text between quotes.',
    ...(lots.length > 1
      ? noteLines(
          'To leave out a lot, delete it: from the line `- lot:` to the next `- lot:`.',
        ).map((line) => line.replace('# To', '# - To'))
      : []),
    '# - What you leave blank is listed, and nothing is lost, when you type',
    `#     ${check}`,
    '',
  ];
}

const lotBlank = (tender: WrittenTender, lot: LotFacts): readonly string[] => [
  ruledLine(`Lot: ${lot.title}`, 2),
  ...(lot.written.summary === undefined ? [] : noteLines(lot.written.summary, 2)),
  `  - lot: ${lot.id}`,
  ...questionBlanks(tender, lot),
  ...priceBlank(tender, lot),
];
