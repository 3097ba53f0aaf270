/**
 * What somebody typed or pasted, without what only a screen would act on: escape sequences, control characters and marks that
 * turn the reading direction. Line ends become blanks. Letters of every script, and emoji, stay.
 */
export const cleanText = (typed: string): string =>
  typed.replace(SEQUENCE, ' ').replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();

const SEQUENCE =
  /(?:\u001b\[|\u009b)[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g;
const UNSEEN = /[\p{Cc}\p{Cs}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
