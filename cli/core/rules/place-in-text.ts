import type { Place } from '../diagnostics/diagnostic.ts';
import type { Problem } from '../expression/problem.ts';
import type { Path } from '../source/origin.ts';
import { placeOf } from '../source/place-of.ts';
import type { Source } from '../source/source.ts';

/** Where in the file the faulty part of an expression stands; the whole field when it is written over several lines. */
export function placeInText(source: Source, path: Path, fault: Fault): Place {
  const field = placeOf(source.data, path);
  const line = source.text.split(/\r?\n/)[field.line - 1] ?? '';
  const start = line.indexOf(fault.text, field.column - 1);
  if (start < 0 || fault.text.includes('\n')) return field;
  const column = start + fault.problem.offset + 1;
  return { ...field, column, endLine: field.line, endColumn: column + fault.problem.length };
}

/** What is wrong with a text, and the text itself. */
export interface Fault {
  readonly text: string;
  readonly problem: Problem;
}
