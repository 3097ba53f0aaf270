import { isExact } from '../exact/exact.ts';
import { showExact } from '../exact/show.ts';
import { writeYaml } from '../source/write-yaml.ts';

/** What came of adding an entry: the whole new text and the lines added, or why the file cannot be added to. */
export type Appended =
  | { readonly ok: true; readonly text: string; readonly added: string }
  | { readonly ok: false; readonly why: string };

/** Adds one decision to the end of the text of a record. Every byte that is there stays as it is. */
export const appendEntry = (text: string, entry: object): Appended =>
  appendTo(text, 'decisions', (indent) => entryText(entry, indent));

/**
 * Adds lines to the end of a list, by its name, in the text of a file; `write` gives them after the indent of the list. Every
 * byte that is there stays as it is. Only a file that ends with that list, one entry below another, can be added to so.
 */
export function appendTo(text: string, list: string, write: (indent: string) => string): Appended {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => line.replace(/\s*(#.*)?$/, '') === `${list}:`);
  const below = lines.slice(start + 1);
  const item = below.find((line) => /^ *- /.test(line));
  if (start < 0 || item === undefined || below.some((line) => /^[^\s#-]/.test(line)))
    return { ok: false, why: notLast(list) };
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const added = write(/^ */.exec(item)?.[0] ?? '').replaceAll('\n', end);
  return { ok: true, text: text + (/\n$/.test(text) ? '' : end) + added, added };
}

/** The text of a record that does not exist yet, with its first entry. */
export function newRecord(tender: string, entry: object): Appended {
  const added = entryText(entry, '  ');
  const head = `format: decision/1\ntender: ${tender}\n\n# Every decision, oldest first. Add to the end; never change an entry.\ndecisions:\n`;
  return { ok: true, text: head + added, added };
}

/** A price with pence is a number in a record, and is written as one. */
function entryText(entry: object, indent: string): string {
  const text = Object.entries(entry)
    .filter(([, value]) => isExact(value))
    .reduce(
      (so, [name, value]) => {
        const digits = showExact(value);
        return so.replace(`${name}: "${digits}"\n`, `${name}: ${digits}\n`);
      },
      writeYaml([entry]),
    );
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n');
}

const notLast = (list: string): string =>
  `The file does not end with its list \`${list}\`, one entry below another, so nothing can be added at its end.`;
