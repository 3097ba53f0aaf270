import { isExact } from '../exact/exact.ts';
import { showExact } from '../exact/show.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { isMarkdown } from './markdown.ts';

/** What `{{field}}` prints: text escaped, numbers as written, nothing where there is no value. A list or a group of fields is a bug. */
export function showValue(value: unknown): string {
  if (isMarkdown(value)) return value.markdown;
  return escapeMarkdown(asText(value));
}

/** A single value as plain text, before any escaping; an exact number in full (`84.5`, `2500/83`). */
export function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (isExact(value)) return showExact(value);
  if (typeof value === 'object')
    throw new Error('A template asked to print a list or a group of fields as if it were a word.');
  return String(value);
}
