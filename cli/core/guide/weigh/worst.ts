import type { Weight } from '../guide.ts';

const ORDER: readonly Weight[] = ['fails', 'unknown', 'person', 'passes'];

/** The weightiest of several outcomes: one that fails outweighs what is not known, that outweighs what a person must judge. Of none: passes. */
export const worst = (outcomes: readonly Weight[]): Weight =>
  ORDER.find((outcome) => outcomes.includes(outcome)) ?? 'passes';
