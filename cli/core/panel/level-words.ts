import { inWords } from '../competition/in-words.ts';
import type { QuestionFacts } from '../competition/facts.ts';
import { showExact } from '../exact/show.ts';
import type { LotLevel } from '../spec/written.generated.ts';

/** A level as assessors read it: `3 Good: Names a key worker from day one.` */
export const levelInWords = ({ score, label, says }: LotLevel): string =>
  `${showExact(score)}${label ? ` ${label}` : ''}: ${says}`;

/** The scores of a question as a list: `0, 1, 2, 3 and 4`. */
export const scoresInWords = ({ levels }: QuestionFacts): string =>
  inWords(levels.map(({ score }) => showExact(score)));
