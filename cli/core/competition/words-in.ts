/** How many words a text has: everything between blanks counts as one. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
