import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { AboutDocument } from '../about-document.ts';
import { faces, fontFile } from './fonts.ts';
import { page } from './look.ts';
import { producer, xmpMetadata } from './metadata.ts';
import { ownTags } from './tag.ts';
import type { HasGlyph } from './drawable.ts';

/** A PDF being written. */
export type Pdf = InstanceType<typeof PDFDocument>;

/** An object of a PDF file before it is written. */
export interface PdfObject {
  readonly data: Record<string, unknown>;
  readonly end: (content?: Uint8Array) => void;
  compress?: boolean;
}

/** The parts of pdfkit that it does not describe, used for what it cannot yet say about PDF/UA and PDF/A. */
interface Inside {
  readonly _root: PdfObject;
  readonly _font: { readonly font: { readonly hasGlyphForCodePoint: HasGlyph } };
  readonly getStructTreeRoot: () => PdfObject;
  readonly ref: (data: object) => PdfObject;
  endMetadata: () => void;
}

/** An empty A4 document that claims PDF/UA-1 and PDF/A-2a, with the typeface ready and no page yet. */
export function openDocument(about: AboutDocument): Pdf {
  const doc = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: about.lang,
    font: withoutHelvetica,
    info: infoOf(about),
  });
  for (const face of faces) doc.registerFont(face, fontFile(face));
  const inside = doc as unknown as Inside;
  inside.getStructTreeRoot().data['RoleMap'] = ownTags;
  inside.endMetadata = () => writeMetadata(inside, about);
  return doc;
}

/** Tells which characters the document's typeface holds. */
export function glyphsOf(doc: Pdf): HasGlyph {
  doc.font('regular');
  const { font } = (doc as unknown as Inside)._font;
  return (codePoint) => font.hasGlyphForCodePoint(codePoint);
}

/** pdfkit starts from Helvetica, which it does not embed, unless it is given another font; an empty name gives it none. */
const withoutHelvetica = '';

function infoOf(about: AboutDocument) {
  const date = new Date(`${about.date.slice(0, 10)}T00:00:00Z`);
  return {
    Title: about.title,
    Author: about.author,
    ...(about.subject ? { Subject: about.subject } : {}),
    Creator: producer,
    Producer: producer,
    CreationDate: date,
    ModDate: date,
  };
}

/** In place of pdfkit's own metadata, which leaves `&` unescaped and cannot claim two standards at once. */
function writeMetadata(doc: Inside, about: AboutDocument): void {
  const metadata = doc.ref({ Type: 'Metadata', Subtype: 'XML' });
  metadata.compress = false;
  metadata.end(new TextEncoder().encode(xmpMetadata(about)));
  doc._root.data['Metadata'] = metadata;
  doc._root.data['OutputIntents'] = [outputIntent(doc)];
}

/** The colours are meant as sRGB; PDF/A wants the profile inside the file. */
function outputIntent(doc: Inside): PdfObject {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfkit'));
  const profile = doc.ref({ N: 3 });
  profile.end(readFileSync(join(folder, 'data', 'sRGB_IEC61966_2_1.icc')));
  const name = 'sRGB IEC61966-2.1';
  const intent = doc.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: new String(name),
    OutputConditionIdentifier: new String(name),
    DestOutputProfile: profile,
  });
  intent.end();
  return intent;
}
