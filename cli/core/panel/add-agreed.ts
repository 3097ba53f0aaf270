import { agreedText, type AgreedToWrite } from './agreed-text.ts';
import { appendTo } from './append-entry.ts';
import { blankEntries, fillEntry } from './blank-entries.ts';

/** A moderation with one more agreed score: the whole text, what was added, and its lines from one to another, from 1. */
export type AgreedAdded =
  | {
      readonly ok: true;
      readonly text: string;
      readonly added: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly ok: false; readonly why: string };

/**
 * Writes an agreed score into the text of a moderation: into the blank that waits for it, or at the end of the list. No other
 * byte changes, so that what was agreed before stays as it was written.
 */
export function addAgreed(text: string, entry: AgreedToWrite): AgreedAdded {
  const blank = blankEntries(text).find(({ question }) => question === entry.criterion);
  if (blank) {
    const indent = /^ */.exec(text.split(/\r?\n/)[blank.from] ?? '')?.[0] ?? '';
    const added = agreedText(entry, indent);
    const from = blank.from + 1;
    return {
      ok: true,
      text: fillEntry(text, blank, added),
      added,
      from,
      to: from + countOf(added),
    };
  }
  const appended = appendTo(text, 'scores', (indent) => agreedText(entry, indent));
  if (!appended.ok) return appended;
  const from = countOf(appended.text) - countOf(appended.added) + 1;
  return { ...appended, from, to: from + countOf(appended.added) };
}

/** A moderation with its first agreed score, below its head. */
export function firstAgreed(head: string, entry: AgreedToWrite): AgreedAdded {
  const added = agreedText(entry, '  ');
  return { ok: true, text: head + added, added, from: 1, to: countOf(head + added) };
}

const countOf = (text: string): number => text.split('\n').length - 1;
