import type { MoneyFrom } from './money-from.ts';

/** What was typed after `fairlot money`. */
export interface MoneyWords extends MoneyFrom {
  readonly calculator: string | undefined;
  readonly with: readonly string[];
  /** Other ways of paying to lay beside it. */
  readonly compare: readonly string[];
  readonly format: 'text' | 'json';
  readonly out: string | undefined;
  readonly to: readonly string[];
  readonly force: boolean;
  readonly on: string | undefined;
  readonly manner: 'painted' | 'plain';
}
