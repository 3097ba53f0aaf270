import type { Blocks } from '../../core/documents/block.ts';
import { headingsOf, type Heading } from '../../core/documents/headings.ts';
import type { AboutDocument } from '../about-document.ts';
import { addBookmarks, type BookmarkTrail } from './bookmarks.ts';
import type { Measure } from './break-lines.ts';
import { drawable, drawableText } from './drawable.ts';
import { paintFurniture } from './furniture.ts';
import { layBlocks } from './lay-blocks.ts';
import { body, page } from './look.ts';
import { glyphsOf, openDocument, type Pdf } from './open-document.ts';
import { paginate, type Page } from './paginate.ts';
import { paintPages } from './paint.ts';

/** A finished PDF, and the characters that its typeface could not draw (each stands as a question mark). */
export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly missingGlyphs: readonly string[];
}

/**
 * A document as a PDF that screen readers can follow (tagged for PDF/UA-1) and archives can keep (PDF/A-2a).
 * The same blocks and `about` always give the same bytes.
 */
export async function renderPdf(blocks: Blocks, about: AboutDocument): Promise<RenderedPdf> {
  const doc = openDocument(about);
  const bytes = collect(doc);
  const missing = new Set<string>();
  const title = drawableText(about.runningTitle, glyphsOf(doc), missing);
  const drawn = drawable(blocks, glyphsOf(doc));
  const pages = layPages(drawn.blocks, headingsOf(blocks), doc);
  const trail: BookmarkTrail = [];
  paintPages(doc, pages, (number) => {
    paintFurniture(doc, { number, count: pages.length, title });
    addBookmarks(doc, pages[number - 1] ?? [], trail);
  });
  doc.end();
  return { bytes: await bytes, missingGlyphs: [...new Set([...missing, ...drawn.missing])] };
}

/** Links were made for the addresses of the headings as they were written, whatever letters could not be drawn. */
function layPages(blocks: Blocks, written: readonly Heading[], doc: Pdf): readonly Page[] {
  const drawn = headingsOf(blocks);
  const strips = layBlocks(blocks.children, {
    left: page.left,
    width: page.width - page.left - page.right,
    style: body,
    tag: { type: 'Document' },
    measure: measureWith(doc),
    addresses: new Map(drawn.map(({ block }, index) => [block, written[index]?.address ?? ''])),
    lay: layBlocks,
  });
  return paginate(strips, page.height - page.top - page.bottom);
}

function measureWith(doc: Pdf): Measure {
  return (text, style) => (text === '' ? 0 : doc.font(style.face, style.size).widthOfString(text));
}

function collect(doc: Pdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}
