import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readBlocks } from '../../cli/core/documents/blocks.ts';
import { renderPdf } from '../../cli/io/pdf/render-pdf.ts';
import { about, longDocument } from './long-document.ts';
import { contentOf, fontsOf, streamText, treeOf, type Node } from './read-pdf.ts';

let pdf: PDFDocument;
let bytes: Uint8Array;
let tree: Node;

beforeAll(async () => {
  const made = await renderPdf(readBlocks(longDocument), about);
  expect(made.missingGlyphs).toEqual([]);
  bytes = made.bytes;
  pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  tree = treeOf(pdf);
});

const all = (node: Node): Node[] => [node, ...node.kids.flatMap(all)];
const types = (type: string) => all(tree).filter((node) => node.type === type);
const named = (dict: PDFDict | undefined, key: string) => String(dict?.lookup(PDFName.of(key)));

describe('a PDF claims PDF/UA-1 and keeps the parts of it that code can judge', () => {
  test('the catalogue says that it is tagged, in which language, and to show the title', () => {
    const { catalog } = pdf;
    expect(named(catalog.lookup(PDFName.of('MarkInfo'), PDFDict), 'Marked')).toBe('true');
    expect(named(catalog, 'Lang')).toBe('(en-GB)');
    expect(named(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict), 'DisplayDocTitle')).toBe(
      'true',
    );
    expect(pdf.getTitle()).toBe(about.title);
    expect(catalog.lookup(PDFName.of('OutputIntents'), PDFArray).size()).toBe(1);
  });

  test('the metadata is well-formed with “&” and “<” in it, and claims both standards', () => {
    const xmp = streamText(pdf.catalog.lookup(PDFName.of('Metadata')));
    expect(xmp).toContain('Cleaning &amp; catering');
    expect(xmp).toContain('The Council &lt;of&gt; Example');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(xmp).toContain('<rdf:li>en-GB</rdf:li>');
    expect(unbalanced(xmp)).toEqual([]);
  });

  test('every font is embedded and says which letters its glyphs are', () => {
    const fonts = fontsOf(pdf);
    expect(fonts.length).toBeGreaterThanOrEqual(3);
    expect(fonts.filter((font) => !font.embedded || !font.toUnicode)).toEqual([]);
  });

  test('the structure nests as it must', () => {
    const parents: Record<string, readonly string[]> = {
      THead: ['Table'],
      TBody: ['Table'],
      TR: ['THead', 'TBody'],
      TH: ['TR'],
      TD: ['TR'],
      L: ['Document', 'LBody'],
      LI: ['L'],
      Lbl: ['LI'],
      LBody: ['LI'],
      P: ['Document', 'LBody', 'BlockQuote'],
      H1: ['Document'],
      H2: ['Document'],
      H3: ['Document'],
    };
    const wrong = all(tree).flatMap((node) =>
      node.kids
        .filter((kid) => parents[kid.type] && !parents[kid.type]?.includes(node.type))
        .map((kid) => `${kid.type} in ${node.type}`),
    );
    expect(wrong).toEqual([]);
    expect(tree.type).toBe('Document');
    expect(
      types('LI').every((item) => item.kids.map((kid) => kid.type).join() === 'Lbl,LBody'),
    ).toBe(true);
  });

  test('tables are regular, with one real header row whose cells head their columns', () => {
    for (const table of types('Table')) {
      const rows = all(table).filter((node) => node.type === 'TR');
      expect(new Set(rows.map((line) => line.kids.length)).size).toBe(1);
      expect(table.kids.map((kid) => kid.type)).toEqual(['THead', 'TBody']);
    }
    expect(
      types('Table').map((table) => all(table).filter((node) => node.type === 'TR').length),
    ).toEqual([61, 3, 2]);
    expect(types('TH').filter((cell) => cell.attributes['Scope'] !== '/Column')).toEqual([]);
  });

  test('lists say how they are numbered', () => {
    expect(types('L').map((list) => list.attributes['ListNumbering'])).toEqual([
      '/Disc',
      '/Decimal',
    ]);
  });

  test('headings start at one and never jump', () => {
    const levels = all(tree)
      .flatMap((node) => /^H(\d)$/.exec(node.type)?.[1] ?? [])
      .map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test('every painted thing is content or artifact, never both, and every piece of content is in the structure', () => {
    const inTree = new Set(all(tree).flatMap((node) => node.content));
    const drawn = pdf.getPages().flatMap((page, at) => {
      const found = contentOf(page);
      expect(found.stray).toEqual([]);
      expect(found.nested).toBe(0);
      return found.mcids.map((mcid) => `${at}:${mcid}`);
    });
    expect(drawn.filter((id) => !inTree.has(id))).toEqual([]);
    expect(inTree.size).toBe(drawn.length);
  });

  test('links have words, a place in the structure of their own page, and tabs follow the structure', () => {
    const annotations = pdf.getPages().flatMap((page, at) => {
      expect(named(page.node, 'Tabs')).toBe('/S');
      const list = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
      return (list?.asArray() ?? []).map((ref) => ({
        at,
        ref: String(ref),
        dict: pdf.context.lookup(ref, PDFDict),
      }));
    });
    expect(annotations.length).toBeGreaterThanOrEqual(3);
    for (const { dict } of annotations) {
      expect(named(dict, 'Contents')).not.toMatch(/^(undefined|\(\))$/);
      expect(named(dict, 'StructParent')).toMatch(/^\d+$/);
    }
    const inLinks = types('Link').flatMap((link) => link.objects);
    expect(inLinks.sort()).toEqual(annotations.map(({ at, ref }) => `${at}:${ref}`).sort());
  });

  test('bookmarks follow the headings', () => {
    expect(named(pdf.catalog, 'PageMode')).toBe('/UseOutlines');
    expect(pdf.catalog.has(PDFName.of('Outlines'))).toBe(true);
  });
});

describe('a PDF is the same everywhere and loses no letter', () => {
  test('the same document gives the same bytes', async () => {
    const again = await renderPdf(readBlocks(longDocument), about);
    expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  test('a character that the typeface lacks is reported', async () => {
    const made = await renderPdf(
      readBlocks('# Score ✓ α\n\nw\u0302 ŷ non\u2011breaking zero\u200bwidth ✓'),
      about,
    );
    expect(made.missingGlyphs).toEqual(['✓', 'α']);
  });

  test('an empty document is still a page', async () => {
    const made = await renderPdf(readBlocks(''), about);
    const empty = await PDFDocument.load(made.bytes);
    expect(empty.getPageCount()).toBe(1);
  });

  test('the text reads in order, with Welsh whole and page numbers that add up', (context) => {
    const text = pdfToText(bytes);
    if (text === undefined) return context.skip('pdftotext is not installed');
    const flat = text.replace(/\s+/g, ' ');
    const inOrder = [
      'Invitation to tender',
      'Mae’r tŷ ŵyn yn lân',
      'Ŵyr Ŷ â ê î ô û ẃ ẁ ẅ ỳ',
      'one thing',
      'And this.',
    ];
    const rows = Array.from({ length: 60 }, (_, at) => `Bidder ${at + 1} `);
    const places = [...inOrder, ...rows, 'After the table.', 'User voice'].map((words) =>
      flat.indexOf(words),
    );
    expect(places.every((place, at) => place > (places[at - 1] ?? -1))).toBe(true);
    expect(flat).toContain('Nid yw’r tŷ ŵyn yn barod');
    expect(flat).toContain(`Page ${pdf.getPageCount()} of ${pdf.getPageCount()}`);
  });
});

function pdfToText(data: Uint8Array): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'fairlot-pdf-'));
  try {
    const file = join(folder, 'long.pdf');
    writeFileSync(file, data);
    return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Tags that are not closed in the order they were opened, and ampersands that stand alone. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  const wrong = [...xml.matchAll(/&(?!(?:amp|lt|gt|quot);)/g)].map(String);
  for (const [, close, name, own] of xml.matchAll(/<(\/?)([A-Za-z][\w:]*)[^<>]*?(\/?)>/g)) {
    if (close && open.pop() !== name) wrong.push(`/${name}`);
    if (!close && !own) open.push(name ?? '');
  }
  return [...wrong, ...open];
}
