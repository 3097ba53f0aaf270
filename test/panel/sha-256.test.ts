import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../cli/core/digest/sha-256.ts';

const known = (text: string): string => createHash('sha256').update(text).digest('hex');

test('the digest of nothing and of “abc” are those of the standard', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('any text has the digest that the platform gives it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(known(text));
    }),
  );
  for (const length of [55, 56, 63, 64, 65, 119, 120, 100_000])
    expect(sha256('ŵ'.repeat(length))).toBe(known('ŵ'.repeat(length)));
});
