import type { Outcome } from '../../command.ts';
import { askFigures, type Asking } from '../../core/payment/ask-figures.ts';
import type { Gathered } from '../../core/payment/gather-figures.ts';
import { missingFigures } from '../../reports/money/missing-figures.ts';
import { passages } from '../../reports/passages.ts';
import { wrap } from '../../reports/wrap.ts';
import { holdInterview } from '../hold-interview.ts';
import type { MoneyWords } from './money-words.ts';
import type { Project } from '../project.ts';

/** What was typed at the prompt, or what to say where nobody answered all of it. */
export type AskedFigures =
  | { readonly ok: true; readonly typed: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly outcome: Outcome };

/** Asks a person at a terminal for each figure that is missing. Where nobody is there, it says which are. */
export async function askForMissing(
  name: string,
  gathered: Gathered,
  { words, project }: { readonly words: MoneyWords; readonly project: Project },
): Promise<AskedFigures> {
  const told = { says: missingFigures(name, gathered), exit: 2 } as const;
  const silent = gathered.wrong.length > 0 || words.format === 'json';
  const talk = silent ? undefined : await project.talk(words.manner);
  if (!talk) return { ok: false, outcome: told };
  try {
    const { missing } = gathered;
    await talk.show(
      passages([{ is: 'text', text: opening(missing.length) }], talk.paint, talk.width()),
    );
    const start: Asking = { missing, at: 0, typed: new Map() };
    const held = await holdInterview(talk, askFigures, { state: start, save: () => [] });
    const { typed } = held.state;
    if (held.ended === 'finished') return { ok: true, typed };
    const exit = held.ended === 'interrupted' ? 130 : 2;
    return { ok: false, outcome: { says: `\n${leftOff(name, words, typed)}`, exit } };
  } finally {
    talk.close();
  }
}

const opening = (count: number): string =>
  `${count === 1 ? 'One figure is' : `${count} figures are`} missing. You are asked for ${count === 1 ? 'it' : 'them one by one'}. Type ? to be told where to find a figure. Nothing is guessed, and nothing is sent anywhere.`;

/** The line to copy, with everything that was typed, so that nothing is lost. */
function leftOff(name: string, words: MoneyWords, typed: ReadonlyMap<string, string>): string {
  const figures = [...words.with, ...[...typed].map(([figure, text]) => `${figure}=${text}`)];
  const files = (['tender', 'lot', 'organisation', 'bid', 'partner'] as const).flatMap((one) => {
    const path = words[one];
    return path === undefined ? [] : [`--${one} ${inQuotes(path)}`];
  });
  const line = ['fairlot money', name, ...figures.map(inQuotes), ...files].join(' ');
  return `${wrap('This line goes on where you stopped:')}\n  ${line}\n`;
}

const inQuotes = (text: string): string => (/^[\w./=:%,-]+$/.test(text) ? text : `"${text}"`);
