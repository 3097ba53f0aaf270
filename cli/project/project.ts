import { today } from '../io/clock.ts';
import { open, type Opened } from './open.ts';

/** What commands may ask of the world: files that are read and understood, and today's date. */
export interface Project {
  /** Today, as `2027-03-01`. */
  readonly today: string;
  /** Opens files and folders: competitions with their facts, and files that belong to none. */
  readonly open: (paths: readonly string[]) => Opened;
}

/** The project as this machine has it. */
export function openProject(): Project {
  return { today: today(), open };
}
