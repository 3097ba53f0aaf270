/**
 * The SHA-256 digest (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. It is written out here because the core
 * must give the same digest wherever it runs.
 */
export function sha256(text: string): string {
  const words = paddedWords(new TextEncoder().encode(text));
  const state = Uint32Array.from(FIRST);
  const schedule = new Uint32Array(64);
  for (let at = 0; at < words.length; at += 16) {
    schedule.set(words.subarray(at, at + 16));
    mixIn(state, extended(schedule));
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The bytes as big-endian words: a single 1 bit and the length in bits close the last block of 64 bytes. */
function paddedWords(bytes: Uint8Array): Uint32Array {
  const padded = new Uint8Array(((bytes.length + 8) >> 6) * 64 + 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(padded.length - 4, bytes.length << 3);
  return Uint32Array.from({ length: padded.length / 4 }, (_, at) => view.getUint32(at * 4));
}

function extended(words: Uint32Array): Uint32Array {
  const word = (at: number): number => words[at] ?? 0;
  for (let at = 16; at < 64; at += 1) {
    const [early, late] = [word(at - 15), word(at - 2)];
    const one = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const two = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[at] = word(at - 16) + one + word(at - 7) + two;
  }
  return words;
}

function mixIn(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  for (let at = 0; at < 64; at += 1) {
    const chosen = (e & f) ^ (~e & g);
    const mixed = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + mixed + chosen + (ROUND[at] ?? 0) + (words[at] ?? 0)) | 0;
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
  }
  for (const [at, added] of [a, b, c, d, e, f, g, h].entries())
    state[at] = (state[at] ?? 0) + added;
}

type Eight = [number, number, number, number, number, number, number, number];

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const PRIMES = Array.from({ length: 312 }, (_, at) => at).filter(
  (one) =>
    one > 1 && !Array.from({ length: one }, (_, by) => by).some((by) => by > 1 && one % by === 0),
);

/** The first 32 bits of the fraction of a root of each prime, as the standard derives its constants. */
const fractionOf = (root: (one: number) => number, count: number): readonly number[] =>
  PRIMES.slice(0, count).map((prime) => Math.floor((root(prime) % 1) * 0x100000000));

const FIRST = fractionOf(Math.sqrt, 8);
const ROUND = fractionOf(Math.cbrt, 64);
