import { short } from '../diagnostics/short.ts';
import type { Path } from '../source/origin.ts';
import type { Schema } from './schema.ts';

/** The name of the value at a path, to start a sentence with: `` `title` ``, ``Item 2 of `areas` `` or `The file`. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last === 'string') return `\`${short(last)}\``;
  const list = path.at(-2);
  return typeof list === 'string' ? `Item ${last + 1} of \`${short(list)}\`` : `Item ${last + 1}`;
}

/** What a group of fields is called in a sentence: `lot`, `price rule`, `this part`. */
export const thingOf = ({ part, title }: Schema): string => {
  const name = part || title;
  return name ? name.charAt(0).toLowerCase() + name.slice(1) : 'part of the file';
};

/** The thing with `A` or `An` before it, to start a sentence with. */
export const someThing = (schema: Schema): string =>
  `${/^[aeio]/.test(thingOf(schema)) ? 'An' : 'A'} ${thingOf(schema)}`;

/** What the schema says a field is for, then an example to copy; empty when the schema has neither. */
export function whatItIs(schema: Schema): string {
  const example = exampleOf(schema);
  return [
    schema.description,
    example && `For example: ${example}${/[.!?]`$/.test(example) ? '' : '.'}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** An example of a field's value that fits on one line, as it is typed. */
export function exampleOf({ examples = [] }: Schema): string | undefined {
  const [first] = examples;
  const text = typeof first === 'object' ? undefined : first;
  return text === undefined ? undefined : `\`${String(text)}\``;
}

/** Names as a list to read: `` `a`, `b` or `c` ``. */
export function oneOf(names: readonly unknown[]): string {
  const quoted = names.map((name) => `\`${String(name)}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
