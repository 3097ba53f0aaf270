import { short } from '../diagnostics/short.ts';
import { didYouMean, suggest } from '../diagnostics/suggest.ts';
import type { Mistake } from './mistakes.ts';
import type { Sentence } from './sentence.ts';
import { nameOf, oneOf, someThing, thingOf, whatItIs } from './wording.ts';
import { wrongKind } from './wrong-kind.ts';

/** The sentence for a mistake against a format. `typed` is the value as it stands in the file. */
export const sentenceFor = (mistake: Mistake, typed: string): Sentence =>
  (BY_KEYWORD[mistake.keyword] ?? wrongForm)(mistake, typed);

type Wording = (mistake: Mistake, typed: string) => Sentence;

const missingField: Wording = ({ params, schema }) => {
  const name = String(params['missingProperty'] ?? params['tag']);
  const field = schema.properties?.[name] ?? schema.oneOf?.[0]?.properties?.[name] ?? {};
  return {
    code: 'spec/missing-field',
    message: `The ${thingOf(schema)} has no \`${name}\`.`,
    advice: `Add a line \`${name}:\`. ${whatItIs(field)}`.trim(),
  };
};

const unknownField: Wording = ({ params, schema }) => {
  const name = String(params['additionalProperty']);
  const fields = Object.keys(schema.properties ?? {});
  const meant = suggest(name, fields);
  return {
    code: 'spec/unknown-field',
    message: `${someThing(schema)} has no field \`${short(name)}\`.${didYouMean(name, fields)}`,
    advice: meant
      ? `Write \`${meant}\`, or delete the line.`
      : `Delete it, or use one of its fields: ${oneOf(fields)}.`,
  };
};

const notInList: Wording = ({ path, params, value, schema }, typed) => {
  const tag = params['tag'];
  const list = schema.enum ?? (tag === undefined ? [schema.const] : kindsOf(schema, String(tag)));
  const word = tag === undefined ? value : params['tagValue'];
  const name = tag === undefined ? nameOf(path) : `\`${String(tag)}\``;
  return {
    code: 'spec/not-in-list',
    message: `${name} cannot be \`${tag === undefined ? typed : short(String(word))}\`.${didYouMean(String(word), list.map(String))}`,
    advice: `Write ${oneOf(list)}.`,
  };
};

const kindsOf = (schema: Mistake['schema'], tag: string): readonly unknown[] =>
  (schema.oneOf ?? []).map((one) => one.properties?.[tag]?.const);

const choice: Wording = (mistake, typed) =>
  mistake.params['error'] === 'mapping' ? notInList(mistake, typed) : missingField(mistake, typed);

const outOfRange =
  (relation: string, bound: (mistake: Mistake) => unknown): Wording =>
  (mistake, typed) => ({
    code: 'spec/out-of-range',
    message: `${nameOf(mistake.path)} is ${typed}, but it must be ${relation} ${String(bound(mistake))}.`,
    advice: `Correct the number. ${whatItIs(mistake.schema)}`.trim(),
  });

const notWhole: Wording = ({ path, schema }, typed) => ({
  code: 'spec/not-whole',
  message: `${nameOf(path)} is ${typed}, but it must be a whole number.`,
  advice: `Write it without a decimal point. ${whatItIs(schema)}`.trim(),
});

const wrongForm: Wording = ({ path, schema }, typed) => ({
  code: 'spec/wrong-form',
  message: `${nameOf(path)} is \`${typed}\`, which is not in the form that it needs.`,
  advice: whatItIs(schema) || 'Write it in the form that the format asks for.',
});

const noSuchDay: Wording = ({ path, schema }, typed) => ({
  code: 'spec/wrong-form',
  message: `${nameOf(path)} is \`${typed}\`, which no calendar or clock has.`,
  advice: `Correct the date. ${whatItIs(schema)}`.trim(),
});

const empty: Wording = ({ path, schema }) => ({
  code: 'spec/empty',
  message: `${nameOf(path)} is empty.`,
  advice: `Write it, or delete the line if it is not needed. ${whatItIs(schema)}`.trim(),
});

const tooFew: Wording = ({ path, value, schema }) => ({
  code: 'spec/too-few',
  message: `${nameOf(path)} has ${count(value)}, but it needs at least ${schema.minItems}.`,
  advice: `Add what is missing. ${whatItIs(schema)}`.trim(),
});

const tooMany: Wording = ({ path, value, schema }) => ({
  code: 'spec/too-many',
  message: `${nameOf(path)} has ${count(value)}, but it can have no more than ${schema.maxItems}.`,
  advice: `Keep ${schema.maxItems} at most.`,
});

const count = (value: unknown): string => {
  const { length } = value as readonly unknown[];
  return length === 1 ? '1 item' : `${length} items`;
};

const repeated: Wording = ({ path, params }) => {
  const [first, second] = [Number(params['i']), Number(params['j'])].sort((a, b) => a - b);
  return {
    code: 'spec/repeated',
    message: `${nameOf([...path, second ?? 0])} says the same as item ${(first ?? 0) + 1}.`,
    advice: 'Keep one of the two.',
  };
};

const BY_KEYWORD: Readonly<Record<string, Wording>> = {
  required: missingField,
  additionalProperties: unknownField,
  discriminator: choice,
  kinds: wrongKind,
  whole: notWhole,
  enum: notInList,
  const: notInList,
  least: outOfRange('at least', ({ schema }) => schema.minimum),
  most: outOfRange('at most', ({ schema }) => schema.maximum),
  above: outOfRange('more than', ({ schema }) => schema.exclusiveMinimum),
  below: outOfRange('less than', ({ schema }) => schema.exclusiveMaximum),
  pattern: wrongForm,
  calendar: noSuchDay,
  minLength: empty,
  minItems: tooFew,
  maxItems: tooMany,
  uniqueItems: repeated,
};
