// Made from cli/commands/ by `npm run generate`. Do not edit.
import type { Command } from './command.ts';

/** What the command line must know of a command before it loads it. */
export interface Listed {
  readonly describes: string;
  readonly words: string;
  readonly load: () => Promise<Command>;
}

/** Every command by its name, which is the name of its file. */
export const commands: Readonly<Record<string, Listed>> = {
  check: {
    describes: 'Check tenders, bids and scores for mistakes, and against the rules',
    words: '[path..]',
    load: async () => (await import('./commands/check.ts')).command,
  },
  new: {
    describes: 'Start a tender, a bid, a rule or any other file',
    words: '<format> [file]',
    load: async () => (await import('./commands/new.ts')).command,
  },
  schema: {
    describes: 'Print the JSON Schema of a format',
    words: '<format>',
    load: async () => (await import('./commands/schema.ts')).command,
  },
  score: {
    describes: 'Score the bids, exactly, with every step',
    words: '[folder]',
    load: async () => (await import('./commands/score.ts')).command,
  },
  try: {
    describes: 'Show what a price method gives, before anyone publishes it',
    words: '<method> <prices..>',
    load: async () => (await import('./commands/try.ts')).command,
  },
};
