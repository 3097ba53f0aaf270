import type { Prompt } from '../../core/interview/prompt.ts';
import type { Paint } from '../terminal.ts';

/** A person at the prompt: words go out, typed lines come back. */
export interface Talk {
  /** How many characters a line of the screen has. */
  readonly width: () => number;
  readonly paint: Paint;
  /** Shows words; where the screen is too low for all of them, page by page. Gives how the person left, if the person did. */
  readonly show: (text: string) => Promise<Left | undefined>;
  /** Asks, and gives the line that was typed, or how the person left. */
  readonly hear: (prompt: Prompt) => Promise<Heard>;
  readonly close: () => void;
}

/** What came back: a line, Ctrl-C, or an input that ended. */
export type Heard = { readonly kind: 'line'; readonly text: string } | Left;

/** How a person left the prompt. */
export interface Left {
  readonly kind: 'interrupted' | 'closed';
}

/** How to talk: `painted` with prompts that redraw themselves, or `plain`, one line after another, for screen readers. */
export type Manner = 'painted' | 'plain';
