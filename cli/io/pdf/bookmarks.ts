import { page } from './look.ts';
import type { Pdf } from './open-document.ts';
import type { Page } from './paginate.ts';
import type { Bookmark } from './strip.ts';

/** Adds the headings of the page being drawn to the document's list of bookmarks, each under the heading it belongs to. */
export function addBookmarks(doc: Pdf, strips: Page, trail: BookmarkTrail): void {
  for (const { strip, y, repeated } of strips) {
    if (strip.bookmark && !repeated) addBookmark(doc, { ...strip.bookmark, y }, trail);
  }
}

/** The bookmarks above the next one, from the outside in. */
export type BookmarkTrail = { readonly level: number; readonly item: Pdf['outline'] }[];

function addBookmark(
  doc: Pdf,
  mark: Bookmark & { readonly y: number },
  trail: BookmarkTrail,
): void {
  while (trail.length > 0 && (trail.at(-1)?.level ?? 0) >= mark.level) trail.pop();
  const under = trail.at(-1)?.item ?? doc.outline;
  const place = { top: page.top + mark.y - 12, left: page.width, expanded: mark.level === 1 };
  trail.push({ level: mark.level, item: under.addItem(mark.words, place) });
}
