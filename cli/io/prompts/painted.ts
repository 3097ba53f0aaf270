import type { Prompt } from '../../core/interview/prompt.ts';
import { hintFor, questionFor } from './painted-question.ts';
import type { Paint } from '../terminal.ts';
import { pasteCatcher } from './paste.ts';
import { showPages } from './show-pages.ts';
import type { Heard, Talk } from './talk.ts';

/** Hears through prompts that redraw their own line: editing, arrows, and Tab to change what was answered before. */
export async function paintedEars(paint: Paint): Promise<Pick<Talk, 'show' | 'hear' | 'close'>> {
  const { createPromptModule } = await import('inquirer');
  let leave = (_: 'interrupted' | 'closed'): void => undefined;
  const interrupt = (): void => leave('interrupted');
  // When the input ends, nothing is left to wait for, although the question was never answered.
  const close = (): void => leave('closed');
  process.on('SIGINT', interrupt);
  process.on('beforeExit', close);
  const ask = async (question: ReturnType<typeof questionFor>, wipes: Wipes): Promise<Heard> => {
    const abort = new AbortController();
    const left = new Promise<Heard>((resolve) => {
      leave = (kind) => (resolve({ kind }), abort.abort());
    });
    const options = { signal: abort.signal, ...wipes };
    const line = createPromptModule(options)<{ readonly line: string | readonly string[] }>([
      question,
    ])
      .then(({ line }): Heard => ({ kind: 'line', text: [line].flat().join(', ') }))
      .catch(leftBy);
    return Promise.race([line, left]);
  };
  return {
    show: (text) =>
      showPages(text, () => ask(questionFor(MORE, paint), { clearPromptOnDone: true })),
    hear: async (prompt) => {
      process.stdout.write(hintFor(prompt, paint));
      const withPaste = pasteCatcher();
      const heard = await ask(questionFor(prompt, paint), {});
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
  asks: 'Enter for more, q for the question',
  answer: { kind: 'text' },
  help: '',
  ways: [],
};
