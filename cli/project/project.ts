import { today } from '../io/clock.ts';
import type { Manner, Talk } from '../io/prompts/talk.ts';
import { open, type Opened } from './open/open.ts';

/** What commands may ask of the world: files that are read and understood, today's date, and a person at the prompt. */
export interface Project {
  /** Today, as `2027-03-01`. */
  readonly today: string;
  /** Opens files and folders: competitions with their facts, and files that belong to none. */
  readonly open: (paths: readonly string[]) => Opened;
  /** Opens the prompt; nothing when nobody is there to answer. Only a command that asks loads what it takes. */
  readonly talk: (manner: Manner) => Promise<Talk | undefined>;
}

/** The project as this machine has it. */
export function openProject(): Project {
  return {
    today: today(),
    open,
    talk: async (manner) => (await import('../io/prompts/open-talk.ts')).openTalk(manner),
  };
}
