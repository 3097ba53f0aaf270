/** How many characters a line of the screen has for words: never more than eyes follow with ease. */
export const screenWidth = (): number => Math.max(20, Math.min(process.stdout.columns || 80, 80));
