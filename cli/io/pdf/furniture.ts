import { colours, furniture, page } from './look.ts';
import type { Pdf } from './open-document.ts';
import { drawText, paintArtifact } from './paint.ts';

/** What stands on every page: its place in the whole and the running title. */
export interface Furniture {
  readonly number: number;
  readonly count: number;
  readonly title: string;
}

/** Draws “Page 2 of 9” at the foot and, from the second page on, the running title over a thin rule at the head. */
export function paintFurniture(doc: Pdf, { number, count, title }: Furniture): void {
  paintArtifact(
    doc,
    () => {
      drawFoot(doc, `Page ${number} of ${count}`);
      if (number > 1) drawHead(doc, title);
    },
    'Pagination',
  );
}

function drawFoot(doc: Pdf, text: string): void {
  const width = doc.font(furniture.face, furniture.size).widthOfString(text);
  drawText(doc, text, {
    x: page.width - page.right - width,
    y: page.height - 40,
    style: furniture,
  });
}

function drawHead(doc: Pdf, title: string): void {
  const room = page.width - page.left - page.right;
  drawText(doc, shortened(doc, title, room), { x: page.left, y: 46, style: furniture });
  doc.rect(page.left, 55, room, 0.5).fill(colours.rule);
}

function shortened(doc: Pdf, title: string, room: number): string {
  doc.font(furniture.face, furniture.size);
  if (doc.widthOfString(title) <= room) return title;
  let text = title;
  while (text && doc.widthOfString(`${text}…`) > room) text = text.slice(0, -1);
  return `${text.trimEnd()}…`;
}
