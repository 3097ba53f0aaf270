import { printable } from '../../core/diagnostics/printable.ts';
import { wrap } from '../wrap.ts';

/** What a page explains: its address, its title, and its sections in order; a section that says nothing is left out. */
export interface Page {
  readonly address: string;
  readonly title: string;
  readonly sections: readonly (Section | undefined)[];
}

/** One part of a page: a heading, and blocks of lines made with `paragraph`, `bullets`, `facts` or `snippet`. */
export interface Section {
  readonly heading: string;
  readonly blocks: readonly string[];
}

/** A page of explanation as plain lines, at most 80 columns wide unless a snippet is wider. */
export function page({ address, title, sections }: Page): string {
  const shown = sections.flatMap((section) => {
    const blocks = section?.blocks.filter((block) => block !== '') ?? [];
    return section && blocks.length > 0 ? `${section.heading}\n${blocks.join('\n')}` : [];
  });
  return `${[`${address}\n${wrap(title)}`, ...shown].join('\n\n')}\n`;
}

/** A paragraph, indented by two spaces; nothing gives nothing. */
export const paragraph = (text: string | undefined): string => wrap(printable(text ?? ''), '  ');

/** One line for each text, with a dash before it and its further lines under its first word. */
export const bullets = (texts: readonly string[]): string =>
  texts.map((text) => wrap(printable(text), '    ').replace(/^ {4}/, '  - ')).join('\n');

/** Lines of a file or of a formula as they stand, indented by four spaces. */
export const snippet = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');
