import type { Prompt } from '../../core/interview/prompt.ts';
import type { Marks } from './painted-list.ts';
import { hintFor, questionFor } from './painted-question.ts';
import type { Paint } from '../terminal.ts';
import { pasteCatcher } from './paste.ts';
import { showPages } from './show-pages.ts';
import type { Heard, Talk } from './talk.ts';

/** Hears through prompts that redraw their own line: editing, arrows, and Tab to change what was answered before. */
export async function paintedEars(paint: Paint): Promise<Pick<Talk, 'show' | 'hear' | 'close'>> {
  const { createPromptModule } = await import('inquirer');
  let leave = (_: Heard): void => undefined;
  const interrupt = (): void => leave({ kind: 'interrupted' });
  // When the input ends, nothing is left to wait for, although the question was never answered.
  const close = (): void => leave({ kind: 'closed' });
  process.on('SIGINT', interrupt);
  process.on('beforeExit', close);
  const ask = async (question: ReturnType<typeof questionFor>, wipes: Wipes): Promise<Heard> => {
    const abort = new AbortController();
    const left = new Promise<Heard>((resolve) => {
      leave = (how) => (resolve(how), abort.abort());
    });
    const options = { signal: abort.signal, ...wipes };
    const line = createPromptModule(options)<{ readonly line: string | readonly string[] }>([
      question,
    ])
      .then(({ line }): Heard => ({ kind: 'line', text: [line].flat().join(', ') }))
      .catch(leftBy);
    return Promise.race([line, left]);
  };
  /** A list takes no typing, but a question mark asks for help there too. */
  const wonder = (typed: Buffer | string): void => {
    if (String(typed) === '?') leave({ kind: 'line', text: '?' });
  };
  let ticked: { readonly asks: string; readonly marks: Marks } | undefined;
  return {
    show: (text) =>
      showPages(text, () => ask(questionFor(MORE, paint), { clearPromptOnDone: true })),
    hear: async (prompt) => {
      process.stdout.write(hintFor(prompt, paint));
      // Boxes that were ticked stay so when somebody asks what the words mean.
      if (ticked?.asks !== prompt.asks) ticked = { asks: prompt.asks, marks: new Set() };
      const question = questionFor(prompt, paint, ticked.marks);
      if (prompt.answer.kind === 'choice') process.stdin.on('data', wonder);
      const withPaste = pasteCatcher();
      const heard = await ask(question, {});
      process.stdin.off('data', wonder);
      if (heard.kind !== 'line' || heard.text !== '?') ticked = undefined;
      return prompt.answer.kind === 'text' ? withPaste(heard) : (withPaste(heard), heard);
    },
    close: () => {
      process.off('SIGINT', interrupt);
      process.off('beforeExit', close);
    },
  };
}

interface Wipes {
  readonly clearPromptOnDone?: boolean;
}

/** Ctrl-C and an aborted question are ways to leave; anything else is a fault. */
function leftBy(error: unknown): Heard {
  const name = error instanceof Error ? error.name : '';
  if (name === 'ExitPromptError' || name === 'AbortPromptError') return { kind: 'interrupted' };
  throw error;
}

const MORE: Prompt = {
  reads: [],
  asks: 'Enter for more, q to skip the rest',
  answer: { kind: 'text' },
  help: '',
  ways: [],
};
