import type { Prompt, Way } from '../interview/prompt.ts';
import { reasonPrompt, scorePrompt } from './ask-for-score.ts';
import { leftPrompt, signedPrompt, signPrompt } from './ask-to-sign.ts';
import type { OwnSheet } from './own-sheet.ts';
import { stopsIn, type Stop } from './scoring-stops.ts';

/** What is asked at a place of the scoring. Only the person’s own scores are ever shown. */
export function promptAt(sheets: readonly OwnSheet[], at: Stop, today: string): Prompt | undefined {
  if (at.part === 'left') return leftPrompt(sheets);
  const sheet = sheets[at.sheet];
  if (!sheet) return undefined;
  const ways: readonly Way[] = isFirst(sheets, at) ? ['skip', 'save'] : ['back', 'skip', 'save'];
  if (at.part === 'sign') return signPrompt(sheets, sheet, today);
  if (at.part === 'signed') return signedPrompt(sheet, ways);
  const question = sheet.form.questions[at.question];
  if (!question) return undefined;
  const desk = { sheets, sheet, question, ways };
  return at.part === 'score' ? scorePrompt(desk) : reasonPrompt(desk);
}

const isFirst = (sheets: readonly OwnSheet[], at: Stop): boolean => {
  const [first] = stopsIn(sheets);
  return JSON.stringify(first) === JSON.stringify(at);
};
