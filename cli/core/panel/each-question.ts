/** The questions of a sheet, counted, as the start of what to do with them: `each of the 5 questions`, or `the question`. */
export const eachQuestion = (count: number): string =>
  count === 1 ? 'the question' : `each of the ${count} questions`;
