import { writeYaml } from '../source/write-yaml.ts';

/** What came of adding an entry: the whole new text and the lines added, or why the file cannot be added to. */
export type Appended =
  | { readonly ok: true; readonly text: string; readonly added: string }
  | { readonly ok: false; readonly why: string };

/**
 * Adds one entry to the end of the list of decisions in the text of a record. Every byte that is there stays as it is. Only a
 * record that ends with a list of one entry below another can be added to so.
 */
export function appendEntry(text: string, entry: object): Appended {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => /^decisions:\s*(#.*)?$/.test(line));
  const below = lines.slice(start + 1);
  const item = below.find((line) => /^ *- /.test(line));
  if (start < 0 || item === undefined || below.some((line) => /^[^\s#-]/.test(line)))
    return { ok: false, why: NOT_LAST };
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^ */.exec(item)?.[0] ?? '';
  const added = entryText(entry, indent).replaceAll('\n', end);
  return { ok: true, text: text + (/\n$/.test(text) ? '' : end) + added, added };
}

/** The text of a record that does not exist yet, with its first entry. */
export function newRecord(tender: string, entry: object): Appended {
  const added = entryText(entry, '  ');
  const head = `format: decision/1\ntender: ${tender}\n\n# Every decision, oldest first. Add to the end; never change an entry.\ndecisions:\n`;
  return { ok: true, text: head + added, added };
}

const entryText = (entry: object, indent: string): string =>
  writeYaml([entry])
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n');

const NOT_LAST =
  'The record does not end with its list of decisions, one below another, so nothing can be added at its end.';
