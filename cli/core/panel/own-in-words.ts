import { printable } from '../diagnostics/printable.ts';
import { showExact } from '../exact/show.ts';
import { scoreOf, type OwnSheet } from './own-sheet.ts';
import type { FormQuestion } from './sheet-form.ts';

/** A person’s own score and reason of a question, for nobody but the person: `Staffing: 3. Names a key worker.` */
export function ownInWords(sheet: OwnSheet, question: FormQuestion): string {
  const own = scoreOf(sheet, question);
  const score = own ? showExact(own.score) : 'no score';
  return printable(`${question.asked.title}: ${score}. ${own?.reason ?? 'No reason yet.'}`);
}
