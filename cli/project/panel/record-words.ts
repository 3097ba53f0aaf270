import type { EntryField } from '../../core/panel/new-entry.ts';
import { wrap } from '../../reports/wrap.ts';

/** What a decision must also say, with the flags to type. */
export const lacking = (kind: string, missing: readonly EntryField[]): string =>
  `A decision \`${kind}\` must also say:\n${missing
    .map(({ flag, describes }) => `${wrap(`--${flag}  ${describes}`, '  ')}\n`)
    .join(
      '',
    )}Nothing was written.\n\n${wrap(`Next: add ${missing.map(formOf).join(' ')} to the command.`)}\n`;

/** A flag as it is typed: a day and a moment in their form, words in quotes. */
const formOf = ({ flag, is }: EntryField): string =>
  `\`--${flag} ${FORMS[flag] ?? (is === 'yes-or-no' ? 'yes' : '"…"')}\``;

const FORMS: Readonly<Record<string, string>> = {
  at: '2027-03-01T11:42',
  bid: '…',
  lot: '…',
  gate: '…',
};

/** Why a decision cannot be recorded yet, a line for each reason. */
export const refusal = (kind: string, reasons: readonly string[]): string =>
  `\`${kind}\` cannot be recorded yet. Nothing was written.\n${reasons
    .map((one) => `${wrap(`- ${one}`, '  ')}\n`)
    .join('')}`;
