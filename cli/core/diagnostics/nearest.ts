import { distance } from 'fastest-levenshtein';

/** The word in a list that a misspelt one most likely meant; nothing when none is near enough to suggest. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const allowed = Math.max(1, Math.ceil(word.length / 3));
  const ranked = known
    .map((name) => ({ name, steps: distance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ steps }) => steps <= allowed)
    .sort((a, b) => a.steps - b.steps);
  return ranked[0]?.name;
}
