/** About how many syllables an English word has: groups of vowels, less the silent ones. A figure counts as one. */
export function syllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const spoken = plain
    .replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '')
    .replace(/(?:ely|eful|eless|ement)(s?)$/, 'ly');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
