import type { Strip } from './strip.ts';

/** A strip at its height on a page: `y` is the distance of its top from the top of the page's text, in points. */
export interface PlacedStrip {
  readonly strip: Strip;
  readonly y: number;
  /** A header row drawn again: for the eye only. */
  readonly repeated: boolean;
}

/** The strips of one page. */
export type Page = readonly PlacedStrip[];

/** Fills pages of `room` points with strips. Strips that must stay together move to the next page together. */
export function paginate(strips: readonly Strip[], room: number): readonly Page[] {
  const book: Book = { pages: [[]], used: 0 };
  for (const group of groupsOf(strips)) {
    const together = heightOf(group, book) <= room;
    if (together && book.used + heightOf(group, book) > room) turnPage(book, group[0]);
    for (const strip of group) {
      const above = book.used === 0 ? 0 : strip.above;
      if (book.used > 0 && book.used + above + strip.height > room) turnPage(book, strip);
      place(book, strip, false);
    }
  }
  return book.pages;
}

interface Book {
  readonly pages: PlacedStrip[][];
  used: number;
}

function groupsOf(strips: readonly Strip[]): readonly Strip[][] {
  const groups: Strip[][] = [];
  let open = false;
  for (const strip of strips) {
    if (open) groups.at(-1)?.push(strip);
    else groups.push([strip]);
    open = strip.keep;
  }
  return groups;
}

function heightOf(group: readonly Strip[], book: Book): number {
  const first = book.used === 0 ? 0 : (group[0]?.above ?? 0);
  return group.reduce(
    (total, strip, index) => total + strip.height + (index === 0 ? first : strip.above),
    0,
  );
}

function turnPage(book: Book, next: Strip | undefined): void {
  book.pages.push([]);
  book.used = 0;
  if (next?.again) place(book, next.again, true);
}

function place(book: Book, strip: Strip, repeated: boolean): void {
  const y = book.used + (book.used === 0 ? 0 : strip.above);
  book.pages.at(-1)?.push({ strip, y, repeated });
  book.used = y + strip.height;
}
