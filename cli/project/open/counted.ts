/** A number of things in words: `One answer is`, `3 answers are`. */
export const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `One ${one}` : `${count} ${many}`;
