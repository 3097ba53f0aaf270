import { isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { parse } from './parse.ts';
import { writeByHand } from './write-yaml.ts';

/**
 * The text of a file with some of its outermost fields changed: each is written where it stands, or at the end where it is
 * new; one that is `undefined` is taken out. Every other byte stays as it is, comments on other lines too. Nothing when the
 * text has no fields.
 */
export function changeFields(
  text: string,
  changes: Readonly<Record<string, unknown>>,
): string | undefined {
  const { everyday, documents } = parse('', text);
  const fields = everyday ?? documents[0]?.contents;
  if (!isMap(fields)) return undefined;
  const places = Object.entries(changes).map(([name, value]) => ({
    name,
    value,
    place: placeOfField(fields, name, text),
  }));
  const standing = places.flatMap(({ place, ...change }) => (place ? [{ ...change, place }] : []));
  const changed = standing
    .toSorted((one, other) => other.place.from - one.place.from)
    .reduce((so, { name, value, place: { from, to } }) => {
      const lines = value === undefined ? '' : writeByHand({ [name]: value });
      return so.slice(0, from) + lines + so.slice(to);
    }, text);
  const fresh = places.flatMap(({ name, value, place }) =>
    place || value === undefined ? [] : [writeByHand({ [name]: value })],
  );
  return fresh.length > 0 ? `${ended(changed)}${fresh.join('')}` : changed;
}

const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** The whole lines that a field fills, from its name to the end of the last line of its value. */
function placeOfField(fields: YAMLMap, name: string, text: string) {
  const found = fields.items.find(({ key }: Pair) => isScalar(key) && key.value === name);
  const from = isScalar(found?.key) ? found.key.range?.[0] : undefined;
  if (from === undefined || !found) return undefined;
  const next = fields.items[fields.items.indexOf(found) + 1];
  const limit = (isScalar(next?.key) ? next.key.range?.[0] : undefined) ?? text.length;
  return { from, to: lastLine(text.slice(from, limit)) + from };
}

/** Blank lines and comments after a value belong to what follows. */
function lastLine(own: string): number {
  const lines = own.split(/(?<=\n)/);
  const last = lines.findLastIndex((line, at) => at === 0 || !/^\s*(#.*)?$/.test(line.trimEnd()));
  return lines.slice(0, last + 1).join('').length;
}
