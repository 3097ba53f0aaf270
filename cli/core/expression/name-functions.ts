import type { Functions } from './functions.ts';

/**
 * Gives expressions `is_named` (whether a name is among others, whatever its capitals, hyphens and “the”) and `is_like` (whether
 * all words of a name are in one of the others, or the other way round): `Glasgow` is like `Glasgow City`.
 */
export function addNameFunctions(environment: Functions): void {
  environment.registerFunction('is_named(string, list<string>): bool', isNamed);
  environment.registerFunction('is_like(string, list<string>): bool', isLike);
}

const isNamed = (name: string, among: readonly string[]): boolean =>
  among.some((other) => wordsOf(name).join(' ') === wordsOf(other).join(' '));

function isLike(name: string, among: readonly string[]): boolean {
  const words = wordsOf(name);
  return among.some((other) => {
    const others = wordsOf(other);
    return holds(words, others) || holds(others, words);
  });
}

const holds = (words: readonly string[], all: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => all.includes(word));

/** The words of a name: `The Women’s-centre` is women, s and centre. */
const wordsOf = (name: string): readonly string[] =>
  (name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => word !== 'the');
