/** A number with the word for one of them or for several: `1 bid`, `3 bids`. */
export const several = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
