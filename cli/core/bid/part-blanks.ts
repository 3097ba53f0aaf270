import type { LotFacts } from '../competition/facts.ts';
import type { AskedPart } from './asked-parts.ts';
import { noteLines, ruledLine } from './note-lines.ts';

/** What the other parts of a form are made from. */
export interface PartsToFill {
  /** The blanks of each part by its field, with notes above; the first line of notes is its name. */
  readonly blanks: ReadonlyMap<string, string>;
  readonly asked: readonly AskedPart[];
  readonly lots: readonly LotFacts[];
  /** Who asks for something, in words that keep advice apart from law. */
  readonly whose: (part: AskedPart) => readonly string[];
}

/** The parts of a bid besides answers, price and conditions, each with why it is there and whose rule looks at it. */
export function partBlanks({ blanks, asked, lots, whose }: PartsToFill): readonly string[] {
  return [...blanks].flatMap(([field, text]) => {
    const part = asked.find((one) => one.field === field) ?? { field, rules: [] };
    const isWanted = part.rules.length > 0 || ALWAYS.includes(field);
    return isWanted ? [...partBlank(text, whose(part), areasOf(lots)), ''] : [];
  });
}

/** What any bid may need, whatever the rules of its tender. */
const ALWAYS: readonly string[] = ['supply_chain', 'commitments', 'declarations'];

/** A part as it is kept: notes, the first of which is its name, then an empty line, then the blanks. */
function partBlank(
  text: string,
  whose: readonly string[],
  areas: readonly string[],
): readonly string[] {
  const [notes = '', blanks = ''] = text.trimEnd().split('\n\n');
  const [title = '', ...more] = notes.split('\n').map((line) => line.replace(/^# ?/, ''));
  return [
    ruledLine(title),
    ...more.flatMap((line) => noteLines(line)),
    ...(whose.length > 0 ? noteLines('Who looks at this part:') : []),
    ...whose.flatMap((one) => hung(noteLines(one, 0, '  '))),
    ...forEachArea(blanks.split('\n'), areas),
  ];
}

const hung = ([first = '', ...more]: readonly string[]): readonly string[] => [
  first.replace('#   ', '# - '),
  ...more,
];

const areasOf = (lots: readonly LotFacts[]): readonly string[] => [
  ...new Set(lots.flatMap(({ written }) => written.areas ?? [])),
];

/** A list with one entry about AREA has one for each area of the lots; a blank one where no lot names any. */
function forEachArea(
  [head = '', ...entry]: readonly string[],
  areas: readonly string[],
): readonly string[] {
  if (!entry.some((line) => line.includes('AREA'))) return [head, ...entry];
  const each = areas.length > 0 ? areas.map((area) => JSON.stringify(area)) : [''];
  return [
    head,
    ...each.flatMap((area) => entry.map((line) => line.replace('AREA', area).trimEnd())),
  ];
}
