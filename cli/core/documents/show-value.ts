import { escapeMarkdown } from './escape-markdown.ts';
import { isMarkdown } from './markdown.ts';

/** What `{{field}}` prints: text escaped, numbers as written, nothing where there is no value. A list or a group of fields is a bug. */
export function showValue(value: unknown): string {
  if (isMarkdown(value)) return value.markdown;
  return escapeMarkdown(asText(value));
}

/** A single value as plain text, before any escaping: exact numbers as fractions or decimals print themselves. */
export function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value) || value.toString === Object.prototype.toString)
    throw new Error('A template asked to print a list or a group of fields as if it were a word.');
  return String(value);
}
