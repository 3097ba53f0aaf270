import { isExact } from '../exact/exact.ts';
import type { Mistake } from './mistakes.ts';
import type { Schema } from './schema.ts';
import type { Sentence } from './sentence.ts';
import { exampleOf, nameOf, whatItIs } from './wording.ts';

/** The sentence for a value of the wrong kind, such as text where a number belongs. `typed` is the value as it stands in the file. */
export function wrongKind({ path, value, schema }: Mistake, typed: string): Sentence {
  const wanted = kindsOf(schema);
  const wants = wanted.map((kind) => NAMES[kind] ?? kind).join(' or ');
  const message =
    value === null
      ? `${nameOf(path)} has no value.`
      : `${nameOf(path)} must be ${wants}, but it is ${foundOf(value)}.`;
  return { code: 'spec/wrong-type', message, advice: adviceFor({ wanted, value, typed, schema }) };
}

const kindsOf = ({ type, oneOf = [] }: Schema): readonly string[] =>
  [type ?? oneOf.flatMap((one) => one.type ?? [])].flat();

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

function foundOf(value: unknown): string {
  if (isExact(value)) return 'a number';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'string' ? 'text' : String(value);
}

interface Case {
  readonly wanted: readonly string[];
  readonly value: unknown;
  readonly typed: string;
  readonly schema: Schema;
}

function adviceFor(one: Case): string {
  const { wanted, value, typed } = one;
  if (value === null)
    return `Write a value after the colon, or delete the line. ${whatItIs(one.schema)}`;
  if (wanted.some((kind) => kind === 'number' || kind === 'integer')) return numberAdvice(one);
  if (wanted.includes('string') && typeof value !== 'object')
    return `Put it in quotes: "${typed}".`;
  if (wanted.includes('string') && isExact(value)) return `Put it in quotes: "${typed}".`;
  if (wanted.includes('boolean')) return 'Write true or false, without quotes.';
  if (wanted.includes('array'))
    return 'Write each item on a line of its own that starts with `- `.';
  if (wanted.includes('object'))
    return `Write its fields below it, each on a line of its own, indented by two spaces.`;
  return whatItIs(one.schema);
}

/** `£5,000,000` and `"5"` are numbers to a person; the advice shows them as the tool reads them. */
function numberAdvice({ value, typed, schema }: Case): string {
  const plain = typeof value === 'string' ? value.replace(/[£€$,%\s]/g, '') : '';
  const isNumber = /^-?\d+(\.\d+)?$/.test(plain);
  if (isNumber && plain === value) return `Remove the quotes: ${plain}.`;
  if (isNumber) return `Write it in plain digits, without commas, spaces or signs: ${plain}.`;
  if (typed === '') return whatItIs(schema);
  return `Write a number in plain digits${exampleOf(schema) ? `, such as ${exampleOf(schema)}` : ''}.`;
}
