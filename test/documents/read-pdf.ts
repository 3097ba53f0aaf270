import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  type PDFObject,
  type PDFPage,
} from 'pdf-lib';

/** One element of a PDF's structure. `content` and `objects` are `page:number` pairs. */
export interface Node {
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly kids: readonly Node[];
  readonly content: readonly string[];
  readonly objects: readonly string[];
}

/** The structure of a PDF from its single top element. */
export function treeOf(pdf: PDFDocument): Node {
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const first = root.lookup(PDFName.of('K'), PDFArray).lookup(0, PDFDict);
  const pages = new Map(pdf.getPages().map((page, at) => [String(page.ref), at]));
  return readNode(first, pages);
}

function readNode(dict: PDFDict, pages: ReadonlyMap<string, number>): Node {
  const get = (from: PDFDict, key: string) => from.get(PDFName.of(key));
  const pageOf = (from: PDFDict) => pages.get(String(get(from, 'Pg') ?? get(dict, 'Pg')));
  const kids: Node[] = [];
  const content: string[] = [];
  const objects: string[] = [];
  const list = dict.lookupMaybe(PDFName.of('K'), PDFArray)?.asArray() ?? [];
  for (const raw of list) {
    const kid = raw instanceof PDFRef ? dict.context.lookup(raw) : raw;
    if (kid instanceof PDFNumber) content.push(`${pageOf(dict)}:${kid.asNumber()}`);
    else if (!(kid instanceof PDFDict)) continue;
    else if (String(get(kid, 'Type')) === '/MCR')
      content.push(`${pageOf(kid)}:${get(kid, 'MCID')}`);
    else if (String(get(kid, 'Type')) === '/OBJR')
      objects.push(`${pageOf(kid)}:${get(kid, 'Obj')}`);
    else kids.push(readNode(kid, pages));
  }
  const attributes = dict.lookupMaybe(PDFName.of('A'), PDFDict)?.entries() ?? [];
  return {
    type: String(get(dict, 'S')).slice(1),
    attributes: Object.fromEntries(
      attributes.map(([key, value]) => [String(key).slice(1), String(value)]),
    ),
    kids,
    content,
    objects,
  };
}

/** What a page draws: its pieces of content, operators outside any content or artifact, and content inside content. */
export function contentOf(page: PDFPage) {
  const written = streamText(page.node.lookup(PDFName.of('Contents')));
  const stream = written.replace(/<<[^>]*>>/g, (dict) => dict.replace(/\n/g, ' '));
  const open: string[] = [];
  const found = { mcids: [] as number[], stray: [] as string[], nested: 0 };
  for (const line of stream.split('\n')) {
    const start = /^\/(\w+) .*(BDC|BMC)$/.exec(line) ?? /^\/(\w+) (BMC)$/.exec(line);
    if (start) {
      if (open.length > 0) found.nested += 1;
      open.push(start[1] ?? '');
      const mcid = /\/MCID (\d+)/.exec(line)?.[1];
      if (mcid !== undefined) found.mcids.push(Number(mcid));
    } else if (line === 'EMC') open.pop();
    else if (/(^| )(TJ|Tj|f|f\*|S|s|B|b|Do|sh)$/.test(line) && open.length === 0)
      found.stray.push(line);
  }
  return { ...found, stray: [...found.stray, ...open] };
}

/** Every font of a PDF: whether its program is inside the file, and whether it maps glyphs to letters. */
export function fontsOf(pdf: PDFDocument) {
  const dicts = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const fonts = dicts.filter(
    (object): object is PDFDict => object instanceof PDFDict && is(object, 'Type', '/Font'),
  );
  const top = fonts.filter(
    (font) => !String(font.get(PDFName.of('Subtype'))).startsWith('/CIDFont'),
  );
  return top.map((font) => {
    const below =
      font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict) ?? font;
    const descriptor = below.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
    return {
      name: String(font.get(PDFName.of('BaseFont'))),
      embedded: descriptor?.lookup(PDFName.of('FontFile2')) instanceof PDFRawStream,
      toUnicode: font.lookup(PDFName.of('ToUnicode')) instanceof PDFRawStream,
    };
  });
}

/** The decoded words of a stream. */
export function streamText(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('This is not a stream.');
  return new TextDecoder().decode(decodePDFRawStream(stream).decode());
}

function is(dict: PDFDict, key: string, value: string): boolean {
  return String(dict.get(PDFName.of(key))) === value;
}
