import { inflateRawSync } from 'node:zlib';

/** Why an archive is not opened: it is damaged, holds too much, or holds what no scoring sheet needs. */
export type ArchiveTrouble = 'damaged' | 'too-much' | 'macros' | 'entities';

/**
 * Looks into a zip archive without trusting what it says of itself: every part is unpacked and thrown away, at most `MOST`
 * bytes in all. Gives what speaks against opening it, or nothing.
 */
export function measureArchive(bytes: Buffer): ArchiveTrouble | undefined {
  try {
    return measureParts(bytes, partsOf(bytes));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'too-much' : 'damaged';
  }
}

/** A part of an archive: its name, how it is packed, and the packed bytes. */
interface Part {
  readonly name: string;
  readonly packed: boolean;
  readonly bytes: Buffer;
}

/** The most parts, and the most unpacked bytes. A filled sheet has about twenty parts and 100,000 bytes. */
const MOST_PARTS = 200;
const MOST = 30_000_000;

function measureParts(bytes: Buffer, parts: readonly Part[]): ArchiveTrouble | undefined {
  if (parts.length > MOST_PARTS || bytes.length > MOST) return 'too-much';
  let room = MOST;
  for (const part of parts) {
    if (/vbaProject|\.bin$/i.test(part.name) && !/printerSettings/i.test(part.name))
      return 'macros';
    const text = part.packed
      ? inflateRawSync(part.bytes, { maxOutputLength: room + 1 })
      : part.bytes;
    room -= text.length;
    if (room < 0) return 'too-much';
    if (declaresEntities(part.name, text)) return 'entities';
  }
  return undefined;
}

/** Documents of a scoring sheet are plain UTF-8 without a document type, through which entities could be declared. */
const declaresEntities = (name: string, text: Buffer): boolean =>
  /\.(xml|rels|vml)$/i.test(name) &&
  (text[0] === 0xfe ||
    text[0] === 0xff ||
    text[0] === 0 ||
    /<!(DOCTYPE|ENTITY)/i.test(text.toString('latin1')));

/** The parts an archive lists at its end, in that order. Throws when the list is not sound. */
function partsOf(bytes: Buffer): readonly Part[] {
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const parts: Part[] = [];
  // More than this is refused without reading on.
  for (let index = 0; index < Math.min(count, MOST_PARTS + 1); index += 1) {
    const part = partAt(bytes, at);
    parts.push(part);
    at += 46 + lengthsAt(bytes, at);
  }
  return parts;
}

function partAt(bytes: Buffer, at: number): Part {
  if (bytes.readUInt32LE(at) !== LISTED) throw new Error('The list of parts is broken.');
  const nameLength = bytes.readUInt16LE(at + 28);
  const start = bytes.readUInt32LE(at + 42);
  const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  return {
    name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
    packed: bytes.readUInt16LE(at + 10) !== 0,
    bytes: bytes.subarray(from, from + bytes.readUInt32LE(at + 20)),
  };
}

const LISTED = 0x02014b50;

/** How long the name, the extra field and the comment of a listed part are together, in bytes. */
const lengthsAt = (bytes: Buffer, at: number): number =>
  bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
