/** Text from a file, cut to at most 60 characters with `…`, so that a sentence that repeats it stays a sentence. */
export const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;

const LONGEST = 60;
