import { isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { parse } from './parse.ts';
import { readSource } from './source.ts';
import { writeByHand } from './write-yaml.ts';

/**
 * The text of a file with some of its outermost fields changed: each is written where it stands, or at the end where it is
 * new; one that is `undefined` is taken out. Every other byte stays as it is: comments on other lines, the mark at the
 * start, and the kind of line ends too. Nothing when the text has no fields, or is laid out so that it would not read back
 * as it should.
 */
export function changeFields(
  text: string,
  changes: Readonly<Record<string, unknown>>,
): string | undefined {
  const mark = /^\uFEFF?/.exec(text)?.[0] ?? '';
  const own = text.slice(mark.length);
  const { everyday, documents } = parse('', own);
  const fields = everyday ?? documents[0]?.contents;
  if (!isMap(fields)) return undefined;
  const changed = changeIn(own, fields, changes);
  return readsBack(own, changed, changes) ? mark + changed : undefined;
}

function changeIn(text: string, fields: YAMLMap, changes: Readonly<Record<string, unknown>>) {
  const end = /\r\n/.test(text) ? '\r\n' : '\n';
  const lines = (name: string, value: unknown): string =>
    value === undefined ? '' : writeByHand({ [name]: value }).replaceAll('\n', end);
  const places = Object.entries(changes).map(([name, value]) => ({
    lines: lines(name, value),
    place: placeOfField(fields, name, text),
  }));
  const standing = places.flatMap(({ place, ...change }) => (place ? [{ ...change, place }] : []));
  const changed = standing
    .toSorted((one, other) => other.place.from - one.place.from)
    .reduce(
      (so, { lines: own, place: { from, to } }) => so.slice(0, from) + own + so.slice(to),
      text,
    );
  const fresh = places.flatMap(({ place, lines: own }) => (place || own === '' ? [] : [own]));
  const whole = changed === '' || changed.endsWith('\n') ? changed : changed + end;
  return fresh.length > 0 ? `${whole}${fresh.join('')}` : changed;
}

/** Whether a changed text says what it should: the new values, and all others as before. */
function readsBack(before: string, after: string, changes: Readonly<Record<string, unknown>>) {
  const found = (text: string) => readSource('', text).source?.data;
  const written = found(writeByHand({ ...changes, '-': 1 }));
  const [was, is] = [found(before), found(after)];
  if (!was || !is || !written) return false;
  const kept = Object.entries(was).filter(([name]) => !(name in changes));
  const wanted = [...kept, ...Object.entries(written).filter(([name]) => name !== '-')];
  return alike(Object.fromEntries(wanted), is);
}

/** Whether two groups hold the same fields with the same values; the order of the outermost does not matter. */
const alike = (one: object, other: object): boolean => {
  const said = (group: object) =>
    Object.entries(group)
      .map(([name, value]) => writeByHand({ [name]: value }))
      .toSorted()
      .join('');
  return said(one) === said(other);
};

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
