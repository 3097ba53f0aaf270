import { isExact, readExact } from '../exact/exact.ts';
import { showNumber } from '../exact/show-number.ts';
import { showPounds } from '../exact/show.ts';
import { chartBlock, isChart } from './chart.ts';
import { escapeMarkdown, oneLine } from './escape-markdown.ts';
import { isMarkdown, type Markdown } from './markdown.ts';
import { asText, showValue } from './show-value.ts';
import { showDate } from '../dates/show-date.ts';

/** What a template helper does: values in, text (still to be escaped), Markdown or a yes/no out. */
export type Helper = (...values: readonly unknown[]) => string | boolean | Markdown;

/**
 * Every helper that a template may use; anything else is a mistake found when the template is loaded.
 * They choose words and punctuation: none of them calculates.
 */
export const helpers: Readonly<Record<string, Helper>> = {
  /** {{date timetable.deadline}} → '12 noon on 11 June 2019'. */
  date: (value) => showDate(asText(value)),

  /** {{money price}} → '£1,234.50' for '1234.50'; whole pounds stay whole. */
  money: (value) => withPound(value),

  /** {{number quantity}} → '2,600'. */
  number: (value) => withCommas(value),

  /** {{points score}} → '1 point', '17.50 points'; the figure is shown as it comes, already rounded. */
  points: (value) => counted(value, 'point', 'points'),

  /** {{plural count 'lot' 'lots'}} → '1 lot', '3 lots'. A list counts its items. */
  plural: (value, one, many) => counted(value, asText(one), asText(many)),

  /** {{list lots}} → 'a, b and c'; {{list lots 'title'}} takes one field of each item; {{list lots 'title' 'or'}} joins with 'or'.
   * Items that hold a comma or an “and” of their own are kept apart by semicolons. */
  list: (values, field, joiner) => inProse(itemsOf(values, field), asText(joiner) || 'and'),

  /** {{paragraphs text}} → each blank-line-separated part as a paragraph of its own. */
  paragraphs: (value) => ({ markdown: paragraphsOf(value).join('\n\n') }),

  /** {{quote text}} → the same paragraphs, set off as a quotation. */
  quote: (value) => ({
    markdown: paragraphsOf(value)
      .map((part) => `> ${part}`)
      .join('\n>\n'),
  }),

  /** {{cell text}} → the words for a table cell; an en dash where there is nothing to say. */
  cell: (value) => ({ markdown: showValue(value) || '–' }),

  /** {{chart sum.chart}} → a drawing in pages and PDFs, and bars of signs in plain text; it starts a line of its own. */
  chart: (value) => ({ markdown: isChart(value) ? chartBlock(value) : '' }),

  /** {{link url 'words'}} → a link to a web page, an e-mail address or a heading; without words it shows the address. */
  link: (url, words) => ({ markdown: linkTo(asText(url), showValue(words)) }),

  /** {{lower title}} → the first letter in lower case, to go on in mid-sentence. */
  lower: (value) => changeFirst(value, (letter) => letter.toLowerCase()),

  /** {{upper title}} → the first letter as a capital, to start a sentence. */
  upper: (value) => changeFirst(value, (letter) => letter.toUpperCase()),

  /** {{join 'Lot ' number ': ' title}} → its parts as one text, for a heading or a partial. */
  join: (...parts) => parts.map(asText).join(''),

  /** {{#if (eq status 'late')}} – the two are the same text. */
  eq: (one, two) => asText(one) === asText(two),

  /** {{#if (ne status 'late')}} – the two differ. */
  ne: (one, two) => asText(one) !== asText(two),

  /** {{#if (and a b)}} – every one says something. */
  and: (...values) => values.every(says),

  /** {{#if (or a b)}} – at least one says something. */
  or: (...values) => values.some(says),

  /** {{#if (not a)}} – there is nothing there. */
  not: (value) => !says(value),
};

function withCommas(value: unknown): string {
  const amount = isExact(value) ? value : readExact(asText(value));
  return amount ? showNumber(amount) : asText(value);
}

function withPound(value: unknown): string {
  const amount = isExact(value) ? value : readExact(asText(value));
  return amount ? showPounds(amount) : asText(value);
}

function counted(value: unknown, one: string, many: string): string {
  const count = Array.isArray(value) ? String(value.length) : asText(value);
  return `${count} ${/^1(\.0+)?$/.test(count) ? one : many}`;
}

function itemsOf(values: unknown, field: unknown): string[] {
  const items = Array.isArray(values) ? values : values === undefined ? [] : [values];
  const name = asText(field);
  return items.map((item) => asText(name ? (item as Record<string, unknown>)[name] : item));
}

function inProse(items: readonly string[], joiner: string): string {
  if (items.length < 2) return items.join('');
  const apart = items.some((item) => /,| and /.test(item)) ? ';' : ',';
  const before = joiner.startsWith(',') ? '' : apart === ';' ? '; ' : ' ';
  return `${items.slice(0, -1).join(`${apart} `)}${before}${joiner} ${items.at(-1)}`;
}

function paragraphsOf(value: unknown): string[] {
  const parts = asText(value).split(/\r?\n[ \t]*\r?\n/);
  return parts.map(escapeMarkdown).filter((part) => part !== '');
}

function linkTo(url: string, words: string): string {
  const address = encodeURI(oneLine(url))
    .replace(/%25/g, '%')
    .replace(/[()<>\\]/g, encodeURIComponent);
  const shown = words || escapeMarkdown(url);
  return /^(https?:\/\/|mailto:|tel:|#)/i.test(address) ? `[${shown}](<${address}>)` : shown;
}

function changeFirst(value: unknown, change: (letter: string) => string): string {
  const text = asText(value);
  return change(text.slice(0, 1)) + text.slice(1);
}

function says(value: unknown): boolean {
  if (isMarkdown(value)) return value.markdown !== '';
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
