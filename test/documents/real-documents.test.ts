import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scoredExamples } from '../../cli/build/example-folders.ts';
import { madeFrom, type Made } from '../../cli/build/goldens-of.ts';
import { readBlocks } from '../../cli/core/documents/blocks.ts';
import { wordsOf } from '../../cli/core/documents/words-of.ts';
import { openCompetition } from '../../cli/project/open/open-competition.ts';
import { contentOf, fontsOf, streamText, treeOf, type Node } from './read-pdf.ts';

const readsText = spawnSync('pdftotext', ['-v']).error === undefined;
if (!readsText) console.log('The text of PDFs is not read: there is no pdftotext.');

const all = (node: Node): Node[] => [node, ...node.kids.flatMap(all)];
const has = (node: Node): boolean =>
  all(node).some(({ content, objects }) => content.length + objects.length > 0);

describe.each(scoredExamples())('every PDF of %s', (folder) => {
  let made: Made;
  let place: string;
  let pdfs: readonly Opened[];

  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'fairlot-pdfs-'));
    made = await madeFrom(openCompetition(folder), ['md', 'pdf']);
    const names = [...made.keys()].filter((name) => name.endsWith('.pdf'));
    pdfs = await Promise.all(names.map((name) => opened(name, made.get(name))));
  }, 120_000);

  afterAll(() => rmSync(place, { recursive: true, force: true }));

  /** Gives what is wrong by document, so that the one that broke is named. */
  const wrongIn = (find: (pdf: Opened) => readonly string[]) =>
    pdfs.flatMap((pdf) => find(pdf).map((what) => `${pdf.name}: ${what}`));

  test('says its title and language, and that it is tagged', () => {
    expect(pdfs.length).toBeGreaterThan(3);
    const wrong = wrongIn(({ pdf }) => {
      const said = [
        pdf.catalog.get(PDFName.of('Lang')),
        pdf.catalog.lookup(PDFName.of('MarkInfo')),
      ];
      return String(said[0]) === '(en-GB)' && String(said[1]).includes('/Marked true')
        ? []
        : [said.join()];
    });
    expect(wrong).toEqual([]);
    expect(wrongIn(({ pdf }) => ((pdf.getTitle() ?? '').length > 8 ? [] : ['no title']))).toEqual(
      [],
    );
    expect(new Set(pdfs.map(({ pdf }) => pdf.getTitle())).size).toBe(pdfs.length);
    expect(
      wrongIn(({ pdf }) =>
        streamText(pdf.catalog.lookup(PDFName.of('Metadata'))).includes('<pdfuaid:part>1<')
          ? []
          : ['no claim'],
      ),
    ).toEqual([]);
  });

  test('holds its fonts', () => {
    const bare = wrongIn(({ pdf }) =>
      fontsOf(pdf).flatMap((font) => (font.embedded && font.toUnicode ? [] : [font.name])),
    );
    expect(bare).toEqual([]);
  });

  test('has one first heading, and levels that never jump', () => {
    const wrong = wrongIn(({ tree }) => {
      const levels = all(tree)
        .flatMap(({ type }) => /^H(\d)$/.exec(type)?.[1] ?? [])
        .map(Number);
      const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
      const firsts = levels.filter((level) => level === 1).length;
      return firsts === 1 && levels[0] === 1 && jumps.length === 0 ? [] : [levels.join(' ')];
    });
    expect(wrong).toEqual([]);
  });

  test('has tables whose header cells have words and say what they head, all rows alike', () => {
    const wrong = wrongIn(({ tree }) =>
      all(tree)
        .filter(({ type }) => type === 'Table')
        .flatMap((table) => {
          const rows = all(table).filter(({ type }) => type === 'TR');
          const heads = all(table).filter(({ type }) => type === 'TH');
          return [
            ...(new Set(rows.map(({ kids }) => kids.length)).size === 1 ? [] : ['uneven rows']),
            ...(rows.length > 1 ? [] : ['a table without rows']),
            ...heads.flatMap((cell) =>
              cell.attributes['Scope'] === '/Column' ? [] : ['no scope'],
            ),
            ...heads.flatMap((cell) => (has(cell) ? [] : ['an empty header cell'])),
          ];
        }),
    );
    expect(wrong).toEqual([]);
  });

  test('has nothing empty but table cells', () => {
    const wrong = wrongIn(({ tree }) =>
      all(tree)
        .filter((node) => node.type !== 'TD' && !has(node))
        .map(({ type }) => type),
    );
    expect(wrong).toEqual([]);
  });

  test('paints nothing that is neither content nor decoration, and names its links', () => {
    const wrong = wrongIn(({ pdf, tree }) => {
      const inTree = new Set(all(tree).flatMap(({ content }) => content));
      return pdf.getPages().flatMap((page, at) => {
        const { stray, nested, mcids } = contentOf(page);
        const lost = mcids.filter((mcid) => !inTree.has(`${at}:${mcid}`)).map(String);
        const links = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
        const mute = Array.from({ length: links?.size() ?? 0 }, (_, index) =>
          String(links?.lookup(index, PDFDict).lookup(PDFName.of('Contents'))),
        ).filter((words) => /^(undefined|\(\))$/.test(words));
        return [...stray, ...lost, ...mute, ...(nested ? ['content in content'] : [])];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('has no page without words, and not more pages than its words need', () => {
    const wrong = wrongIn(({ name, pdf }) => {
      const words = String(made.get(name.replace(/pdf$/, 'md'))).split(/\s+/).length;
      const pages = pdf.getPageCount();
      const blank = pdf.getPages().filter((page) => contentOf(page).mcids.length === 0).length;
      return blank === 0 && pages <= Math.ceil(words / 120) + 1
        ? []
        : [`${pages} for ${words} words`];
    });
    expect(wrong).toEqual([]);
  });

  test.skipIf(!readsText)(
    'shows every heading and table cell of its text',
    () => {
      const wrong = wrongIn(({ name, bytes }) => {
        const file = join(place, 'one.pdf');
        writeFileSync(file, bytes);
        const shown = squeezed(
          execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }),
        );
        return cellsOf(String(made.get(name.replace(/pdf$/, 'md')))).filter(
          (cell) => !shown.includes(squeezed(cell)),
        );
      });
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});

interface Opened {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pdf: PDFDocument;
  readonly tree: Node;
}

async function opened(name: string, made: string | Uint8Array | undefined): Promise<Opened> {
  if (!(made instanceof Uint8Array)) throw new Error(`${name} was not made.`);
  const pdf = await PDFDocument.load(made, { updateMetadata: false });
  return { name, bytes: made, pdf, tree: treeOf(pdf) };
}

/** The words of every heading and table cell. */
function cellsOf(markdown: string): readonly string[] {
  const { children } = readBlocks(markdown);
  return children.flatMap((block) => {
    if (block.type === 'heading') return [wordsOf(block)];
    if (block.type !== 'table') return [];
    return block.children.flatMap((row) => row.children.map((cell) => wordsOf(cell)));
  });
}

/** Without spaces, so that it does not matter where lines end. */
const squeezed = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad]+/g, '');
