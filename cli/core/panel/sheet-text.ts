import { showExact } from '../exact/show.ts';
import { writeYaml } from '../source/write-yaml.ts';
import type { GivenScore } from './judge-form.ts';

/** What a sheet of one assessor holds; without a day it is a draft. */
export interface SheetContents {
  readonly note?: string;
  readonly tender: string;
  readonly lot: string;
  readonly bid: string;
  readonly assessor: string;
  readonly started_on?: string;
  readonly signed_on?: string;
  readonly questions?: string;
  readonly scores: readonly GivenScore[];
}

/** A sheet as the text of its file `sheets/<lot>/<bid>/<assessor>.yaml`. The first line is for the path to the schema. */
export function sheetText({ scores, ...head }: SheetContents): string {
  return [
    '# yaml-language-server: $schema=1.schema.json\n',
    writeYaml({ format: 'sheet/1', ...head }),
    '\nscores:\n',
    ...scores.map(scoreText),
  ].join('');
}

/** Scores are written with all their digits; a text of several lines stays under its own name. */
const scoreText = ({ criterion, score, reason }: GivenScore): string => {
  const [first = '', ...rest] = writeYaml({ criterion }).trimEnd().split('\n');
  const fields = [
    ...rest,
    `score: ${showExact(score)}`,
    ...writeYaml({ reason }).trimEnd().split('\n'),
  ];
  return `  - ${first}\n${fields.map((line) => (line === '' ? '\n' : `    ${line}\n`)).join('')}`;
};
