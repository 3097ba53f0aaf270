/** What a file is, told by its first bytes and, for text, by its ending. */
export type KindOfFile =
  'xlsx' | 'macros' | 'old-or-locked' | 'ods' | 'numbers' | 'csv' | 'pdf' | 'other';

/** Tells what a file is by what it holds; a wrong ending misleads nobody. */
export function kindOfFile(path: string, bytes: Buffer): KindOfFile {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return kindOfArchive(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-or-locked';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  return /\.(csv|tsv|txt)$/i.test(path) ? 'csv' : 'other';
}

const startsWith = (bytes: Buffer, first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** The names of the parts stand unpacked in the archive. */
function kindOfArchive(bytes: Buffer): KindOfFile {
  if (bytes.includes('application/vnd.oasis.opendocument')) return 'ods';
  if (bytes.includes('xl/vbaProject.bin')) return 'macros';
  if (bytes.includes('xl/workbook')) return 'xlsx';
  return bytes.includes('Index/Document.iwa') ? 'numbers' : 'other';
}
