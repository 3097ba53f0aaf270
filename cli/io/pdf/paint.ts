import { page, type Style } from './look.ts';
import type { Pdf } from './open-document.ts';
import type { Page, PlacedStrip } from './paginate.ts';
import type { BoxMark, CurveMark, TextMark } from './strip.ts';
import { growStructure, linkAround, type Structure } from './structure.ts';
import type { Tag } from './tag.ts';

/** Draws pages of strips; `decorate` adds what stands on every page, given its number from 1. */
export function paintPages(
  doc: Pdf,
  pages: readonly Page[],
  decorate: (number: number) => void,
): void {
  const brush: Brush = { doc, structure: growStructure(doc), open: undefined };
  pages.forEach((strips, index) => {
    doc.addPage();
    for (const placed of strips) paintStrip(brush, placed);
    closeContent(brush);
    brush.structure.endPage();
    decorate(index + 1);
  });
}

/** Draws words where nobody but the eye needs them: page numbers, running titles, repeated header rows. */
export function paintArtifact(doc: Pdf, draw: () => void, type: 'Layout' | 'Pagination'): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}

/** Draws a text with its letters standing on the line at `y`, in points from the top left of the page. */
export function drawText(doc: Pdf, text: string, at: TextPlace): void {
  doc.font(at.style.face, at.style.size).fillColor(at.style.colour);
  doc.text(text, at.x, at.y, { lineBreak: false, baseline: 'alphabetic' });
}

/** Where and how a text is drawn. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly style: Style;
}

interface Brush {
  readonly doc: Pdf;
  readonly structure: Structure;
  /** The tag whose words are being drawn, so that a paragraph's lines are one piece of content. */
  open: Tag | undefined;
}

function paintStrip(brush: Brush, { strip, y, repeated }: PlacedStrip): void {
  const top = page.top + y;
  const boxes = strip.marks.filter((mark) => mark.kind === 'box');
  const curves = strip.marks.filter((mark) => mark.kind === 'curve');
  if (boxes.length > 0 || curves.length > 0 || repeated) closeContent(brush);
  for (const box of boxes) paintArtifact(brush.doc, () => drawBox(brush.doc, box, top), 'Layout');
  for (const one of curves)
    paintArtifact(brush.doc, () => drawCurve(brush.doc, one, top), 'Layout');
  if (strip.bookmark?.address)
    brush.doc.addNamedDestination(strip.bookmark.address, 'XYZ', 0, top - 12, null);
  for (const mark of strip.marks) {
    if (mark.kind === 'empty') brush.structure.elementOf(mark.tag);
    if (mark.kind !== 'text' || mark.text === '') continue;
    if (repeated) paintArtifact(brush.doc, () => drawMark(brush.doc, mark, top), 'Pagination');
    else paintWords(brush, mark, top);
  }
}

function paintWords(brush: Brush, mark: TextMark, top: number): void {
  if (brush.open !== mark.tag) openContent(brush, mark.tag);
  drawMark(brush.doc, mark, top);
  const link = linkAround(mark.tag);
  if (link) layLink(brush, link, { mark, top });
}

function openContent(brush: Brush, tag: Tag): void {
  closeContent(brush);
  const element = brush.structure.elementOf(tag);
  element.add(brush.doc.markStructureContent(tag.type));
  brush.open = tag;
}

function closeContent(brush: Brush): void {
  if (brush.open) brush.doc.endMarkedContent();
  brush.open = undefined;
}

function drawMark(doc: Pdf, mark: TextMark, top: number): void {
  drawText(doc, mark.text, { x: mark.x, y: top + mark.baseline, style: mark.style });
}

function drawBox(doc: Pdf, box: BoxMark, top: number): void {
  doc.rect(box.x, top + box.y, box.width, box.height).fill(box.colour);
}

function drawCurve(doc: Pdf, { points, width, strokes, colour }: CurveMark, top: number): void {
  const [first, ...rest] = points;
  if (!first) return;
  doc.save().lineWidth(width).strokeColor(colour);
  if (strokes.length > 0) doc.dash(strokes[0] ?? 1, { space: strokes[1] ?? 1 });
  doc.moveTo(first.x, top + first.y);
  for (const { x, y } of rest) doc.lineTo(x, top + y);
  doc.stroke().restore();
}

/** The area to click, a thin line under the words, and the words again for readers that list links. */
function layLink(
  brush: Brush,
  link: Tag,
  { mark, top }: { readonly mark: TextMark; readonly top: number },
): void {
  const { doc } = brush;
  const url = link.url ?? '';
  const words = new String(link.words ?? url);
  const options = { structParent: brush.structure.elementOf(link), Contents: words } as object;
  const y = top + mark.baseline - mark.style.size * 0.85;
  const height = mark.style.size * 1.15;
  const width = doc.widthOfString(mark.text.trimEnd());
  doc.rect(mark.x, top + mark.baseline + 1.6, width, 0.5).fill(mark.style.colour);
  if (url.startsWith('#')) doc.goTo(mark.x, y, width, height, url.slice(1), options);
  else doc.link(mark.x, y, width, height, encodeURI(url).replace(/%25/g, '%'), options);
}
