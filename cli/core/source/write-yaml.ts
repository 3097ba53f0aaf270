import { isExact, type Exact } from '../exact/exact.ts';
import { showExact } from '../exact/show.ts';

/**
 * Plain values as the text of a YAML file, fields in the order they were given. Texts that could be read as something
 * else are quoted, and nothing is written as a reference. Whole exact numbers are written as numbers, other exact numbers
 * as texts, so that none is ever rounded. A result can hold a hundred thousand figures, so each line is written once.
 */
export function writeYaml(value: unknown): string {
  return writeWith(value, (number) =>
    number.d === 1n ? showExact(number) : text(showExact(number)),
  );
}

/** The same for a file that people write: a number with decimals is a number there too, and one without an end is a text. */
export function writeByHand(value: unknown): string {
  return writeWith(value, (number) => showExact(number).replace(/^.*\/.*$/, '"$&"'));
}

function writeWith(value: unknown, number: Spot['number']): string {
  const lines: string[] = [];
  writeBlock(value, { lines, indent: '', lead: '', number });
  return `${lines.join('\n')}\n`;
}

/** Where the next line goes: what it is set in by, and what stands before its first word, such as `- `. */
interface Spot {
  readonly lines: string[];
  readonly indent: string;
  readonly lead: string;
  /** How an exact number is written. */
  readonly number: (value: Exact) => string;
}

function writeBlock(value: unknown, spot: Spot): void {
  if (isList(value)) for (const [index, item] of value.entries()) writeItem(item, at(spot, index));
  else if (isGroup(value)) writeFields(value, spot);
  else spot.lines.push(spot.lead + scalar(value, spot));
}

/** The first thing of a block stands on the line that was begun; the others are set in. */
const at = (spot: Spot, index: number): Spot =>
  index === 0 ? spot : { ...spot, lead: spot.indent };

function writeFields(group: object, spot: Spot): void {
  const fields = Object.entries(group).filter(([, field]) => field !== undefined);
  for (const [index, [name, field]] of fields.entries()) {
    const { lead } = at(spot, index);
    if (!isBlock(field)) spot.lines.push(`${lead}${text(name)}: ${scalar(field, spot)}`);
    else {
      spot.lines.push(`${lead}${text(name)}:`);
      const indent = `${spot.indent}  `;
      writeBlock(field, { ...spot, indent, lead: indent });
    }
  }
}

function writeItem(item: unknown, spot: Spot): void {
  const { lines, indent, lead } = spot;
  if (!isBlock(item)) lines.push(`${lead}- ${scalar(item, spot)}`);
  else writeBlock(item, { ...spot, indent: `${indent}  `, lead: `${lead}- ` });
}

const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0;

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isExact(value);

const isBlock = (value: unknown): boolean =>
  isList(value) || (isGroup(value) && Object.keys(value).length > 0);

function scalar(value: unknown, { number }: Spot): string {
  if (typeof value === 'string') return text(value);
  if (isExact(value)) return number(value);
  if (Array.isArray(value)) return '[]';
  return isGroup(value) ? '{}' : String(value);
}

/** A text as it is where YAML reads it as that same text, otherwise between quotes. */
const text = (value: string): string => (isPlain(value) ? value : JSON.stringify(value));

const isPlain = (value: string): boolean =>
  STARTS.test(value) && !HOLDS.test(value) && !MEANS_MORE.test(value);

/** A plain text starts with a letter, a figure or a mark that means nothing in YAML, and has no other marks at its ends. */
const STARTS = /^[\p{L}\p{N}(/.+<=£“‘−÷×√–—…][^\p{Cc}\u2028\u2029\ufeff]*(?<![\s:])$/u;

/** A colon or a number sign beside white space would end it. */
const HOLDS = /:\s|\s#/;

/** Words and numbers that YAML reads as something other than text. */
const MEANS_MORE =
  /^(?:true|false|null|~|[-+]?\d+|0o[0-7]+|0x[\da-f]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|[-+]?\.inf|\.nan)$/i;
