import type { Prompt } from '../../core/interview/prompt.ts';
import { choicesIn } from '../../core/interview/understand.ts';
import type { Paint } from '../terminal.ts';
import type { Heard, Talk } from './talk.ts';

/** Hears through prompts that redraw their own line: editing, arrows, and Tab to change what was answered before. */
export async function paintedEars(paint: Paint): Promise<Pick<Talk, 'hear' | 'close'>> {
  const { createPromptModule } = await import('inquirer');
  let leave = (_: 'interrupted' | 'closed'): void => undefined;
  const interrupt = (): void => leave('interrupted');
  // When the input ends, nothing is left to wait for, although the question was never answered.
  const close = (): void => leave('closed');
  process.on('SIGINT', interrupt);
  process.on('beforeExit', close);
  const hear = async (prompt: Prompt): Promise<Heard> => {
    const abort = new AbortController();
    const left = new Promise<Heard>((resolve) => {
      leave = (kind) => (resolve({ kind }), abort.abort());
    });
    process.stdout.write(hintFor(prompt, paint));
    const ask = createPromptModule({ signal: abort.signal });
    const line = ask<{ readonly line: string }>([questionFor(prompt, paint)])
      .then(({ line: text }): Heard => ({ kind: 'line', text }))
      .catch(leftBy);
    return Promise.race([line, left]);
  };
  return {
    hear,
    close: () => {
      process.off('SIGINT', interrupt);
      process.off('beforeExit', close);
    },
  };
}

/** Ctrl-C and an aborted question are ways to leave; anything else is a fault. */
function leftBy(error: unknown): Heard {
  const name = error instanceof Error ? error.name : '';
  if (name === 'ExitPromptError' || name === 'AbortPromptError') return { kind: 'interrupted' };
  throw error;
}

function questionFor(prompt: Prompt, paint: Paint) {
  const { asks, answer, now } = prompt;
  const theme = themeOf(paint);
  const base = { name: 'line' as const, theme };
  if (answer.kind === 'choice')
    return {
      ...base,
      type: 'select' as const,
      message: asks,
      choices: choicesIn(prompt).map(({ value, shows }) => ({ value, name: shows, short: shows })),
      loop: false,
      pageSize: 12,
    };
  return {
    ...base,
    type: 'input' as const,
    message: `${asks}:`,
    ...(now !== undefined && { default: now }),
  };
}

/** What may be typed, on a line of its own above the question, so that a long answer has room. */
function hintFor({ answer, now, ways }: Prompt, paint: Paint): string {
  if (answer.kind === 'choice') return '';
  const scores = answer.kind === 'number' ? [`Type ${answer.of.join(', ')}.`] : [];
  const keeps = now === undefined ? [] : ['Enter keeps what you had, Tab edits it.'];
  const also = `Also: ${[...ways, '?'].join(', ')}`;
  return `${paint.dim([...scores, ...keeps, also].join(' '))}\n`;
}

/** Our own colours, so that NO_COLOR holds, and signs that every terminal has. */
function themeOf(paint: Paint) {
  const asIs = (text: string): string => text;
  return {
    prefix: { idle: '>', done: '>' },
    icon: { cursor: '>' },
    style: {
      answer: asIs,
      message: asIs,
      error: paint.red,
      help: paint.dim,
      highlight: paint.strong,
      description: asIs,
      disabled: paint.dim,
      defaultAnswer: () => '',
      key: paint.strong,
      keysHelpTip: () => paint.dim('Arrows or a number, then Enter'),
    },
  };
}
