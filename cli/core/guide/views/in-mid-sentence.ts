/** A title as it stands in the middle of a sentence: its first letter small. */
export const inMidSentence = (title: string): string =>
  title.charAt(0).toLowerCase() + title.slice(1);
