/** Gives a whole number from 0 up to, but not including, `count`, the next one of its row at each call. */
export type Draw = (count: number) => number;

/**
 * A row of numbers that look like chance and are the same for the same seed, on every computer and for ever:
 * SplitMix64 (Steele, Lea and Flood, 2014). For inventing bids only, never for anything that decides.
 */
export function numbersFromSeed(seed: bigint): Draw {
  let at = 0n;
  return (count) => {
    at += 1n;
    return Number(mixed(seed + at * STEP) % BigInt(count));
  };
}

const STEP = 0x9e3779b97f4a7c15n;

const within64 = (value: bigint): bigint => BigInt.asUintN(64, value);

function mixed(state: bigint): bigint {
  const first = within64(within64(state) ^ (within64(state) >> 30n)) * 0xbf58476d1ce4e5b9n;
  const second = (within64(first) ^ (within64(first) >> 27n)) * 0x94d049bb133111ebn;
  return within64(second) ^ (within64(second) >> 31n);
}
