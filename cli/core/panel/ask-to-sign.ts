import { showDate } from '../dates/show-date.ts';
import { printable } from '../diagnostics/printable.ts';
import type { Passage, Prompt, Way } from '../interview/prompt.ts';
import { ownInWords } from './own-in-words.ts';
import { isScored, progressIn, type OwnSheet } from './own-sheet.ts';
import { firstOpen } from './scoring-stops.ts';

/** Asks for the signature under a sheet that is complete, with a summary of the person’s own scores. */
export function signPrompt(sheets: readonly OwnSheet[], sheet: OwnSheet, today: string): Prompt {
  const { bidName, lot, questions, member } = sheet.form;
  return {
    reads: [
      {
        is: 'heading',
        text: printable(
          `${bidName}, ${lot.title}. Every question is scored. In all: ${progressIn(sheets)}.`,
        ),
      },
      ...questions.map((question): Passage => ({ is: 'item', text: ownInWords(sheet, question) })),
    ],
    asks: 'Sign this sheet?',
    answer: {
      kind: 'choice',
      choices: [
        { value: 'sign', shows: `Sign as ${member.name} on ${showDate(today)}` },
        { value: 'later', shows: 'Not yet' },
      ],
    },
    help: 'Only a signed sheet counts. Until then it is a draft. After signing, you can still change it until the scores are locked.',
    ways: ['back', 'save'],
  };
}

/** Asks whether a sheet that was signed is to change. */
export function signedPrompt(sheet: OwnSheet, ways: readonly Way[]): Prompt {
  const { bidName, lot, questions } = sheet.form;
  return {
    reads: [
      {
        is: 'heading',
        text: printable(
          `${bidName}, ${lot.title}. You signed this sheet on ${showDate(sheet.signedOn ?? '')}.`,
        ),
      },
      ...questions.map((question): Passage => ({ is: 'item', text: ownInWords(sheet, question) })),
      {
        is: 'text',
        text: 'If you change it, the signed sheet is kept beside it, and nothing counts until you sign again.',
      },
    ],
    asks: 'Change this sheet?',
    answer: {
      kind: 'choice',
      choices: [
        { value: 'keep', shows: 'Leave it as it is' },
        { value: 'change', shows: 'Change it' },
      ],
    },
    help: 'A signed sheet can be changed until the scores of the lot are locked. What you signed first is kept.',
    ways: ways.filter((way) => way !== 'skip'),
  };
}

/** Asks at the end whether to go to what is still open. */
export function leftPrompt(sheets: readonly OwnSheet[]): Prompt {
  const open = sheets.flatMap((sheet) =>
    sheet.form.questions.filter((one) => !isScored(sheet, one)),
  );
  const unsigned = sheets.filter(({ signedOn }) => signedOn === undefined).length;
  const what =
    open.length > 0
      ? `${counted(open.length, 'question')} still open.`
      : `${counted(unsigned, 'sheet')} not signed yet.`;
  return {
    reads: [{ is: 'heading', text: `This is the end. Scored: ${progressIn(sheets)}. ${what}` }],
    asks: 'Go on?',
    answer: {
      kind: 'choice',
      choices: [
        {
          value: 'first',
          shows:
            firstOpen(sheets)?.part === 'sign'
              ? 'Go to the first unsigned sheet'
              : 'Go to the first open question',
        },
        { value: 'stop', shows: 'Stop for now' },
      ],
    },
    help: 'Everything is saved. What is left can be done another day with the same command.',
    ways: ['back'],
  };
}

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? ' is' : 's are'}`;
