import type { Paint } from '../terminal.ts';

/** Our own colours, so that NO_COLOR holds, and signs that every terminal has. `tip` says which keys answer. */
export function paintedTheme(paint: Paint, tip: string) {
  const asIs = (text: string): string => text;
  return {
    prefix: { idle: '>', done: '>' },
    icon: { cursor: '>' },
    indexMode: 'number' as const,
    style: {
      answer: asIs,
      // A list stands below its name; once it is answered, the answer stands beside it.
      message: (text: string, status: string) =>
        status === 'done' && !/[:?]$/.test(text) ? `${text}:` : text,
      error: paint.red,
      help: paint.dim,
      highlight: paint.strong,
      description: asIs,
      disabled: asIs,
      defaultAnswer: () => '',
      key: paint.strong,
      keysHelpTip: () => paint.dim(tip),
    },
  };
}
