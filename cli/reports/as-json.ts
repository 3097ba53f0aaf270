import { plainData } from '../core/exact/plain-data.ts';

/** What a command tells, for other programs: exact numbers as text. The shape stays the same while `version` is 1. */
export const asJson = (told: object): string =>
  `${JSON.stringify({ version: 1, ...(plainData(told) as object) }, null, 2)}\n`;
