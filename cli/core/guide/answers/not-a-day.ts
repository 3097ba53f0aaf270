/** Why a text is not understood as a day: what is missing from it, as far as one can tell. */
export function notADay(text: string): string {
  const why = MISSING.find(([shape]) => shape.test(text))?.[1];
  return `“${text}” ${why ?? 'is not a day that we can read.'}`;
}

const MISSING: readonly (readonly [shape: RegExp, why: string])[] = [
  [/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/, 'has a short year. Please write all four figures of it.'],
  [/^\d{1,2}(st|nd|rd|th)?\s+[a-z]+$/i, 'has no year. Please add it.'],
  [/^[a-z]+\s+\d{4}$/i, 'has no day. Please add it.'],
  [/^\d+(st|nd|rd|th)?[\s/.-]\w+[\s/.-]\d{4}$|^\d{4}-/i, 'is no day in the calendar.'],
];
