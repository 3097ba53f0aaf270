/**
 * Text that somebody typed, as one line of Markdown that shows exactly those words.
 * Nothing in it can become a heading, a list, a link, a table cell or HTML. Line breaks become spaces,
 * so it is safe in a paragraph, a heading, a list item and a table cell.
 */
export function escapeMarkdown(text: string): string {
  return escapeEnds(oneLine(text).replace(special, '\\$&'));
}

/** The same words on one line: control characters gone, each run of spaces and line breaks one space. */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
    .replace(/^ +| +$/g, '')
    .replace(/ {2,}/g, ' ');
}

/** Characters that start or end structure anywhere in a line; an ampersand only where it would be an entity. */
const special = /[\\`*_~[\]<>|]|&(?=#?[0-9A-Za-z]+(?:;|$))/g;

/** At the start of a line a number or a sign can make a list, heading or rule; at its end, a heading loses its hashes. */
function escapeEnds(text: string): string {
  return text
    .replace(/^(\d{0,9})([.)])(?= |$)/, '$1\\$2')
    .replace(/^[-+=#:]/, '\\$&')
    .replace(/ (#+)$/, ' \\$1');
}
