import { withoutBlanks, type Blank } from '../../core/bid/blank-lines.ts';
import { inWords } from '../../core/competition/in-words.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { formatOf } from '../../core/source/format-of.ts';
import { readSource, type Source } from '../../core/source/source.ts';
import { checkShape } from '../../core/spec/validate.ts';

/** A form that has blanks: what is filled in, what is wrong with that, and one finding about the blanks. */
export interface HalfFilled {
  readonly source?: Source;
  readonly findings: readonly Diagnostic[];
  readonly blanks: readonly Diagnostic[];
}

/**
 * A bid or a partner’s confirmation without its blanks, so that what is filled in can be checked; nothing for other
 * formats and where nothing is blank. Only read where the file as it stands cannot be used.
 */
export function halfFilled({ file, text, data }: Source): HalfFilled | undefined {
  const format = formatOf(data)?.name ?? '';
  if (!FORMS.includes(format)) return undefined;
  const { text: rest, blanks } = withoutBlanks(format, text);
  const [first] = blanks;
  if (!first) return undefined;
  const { source, findings } = readSource(file, rest);
  const wrong = source ? checkShape(source) : [];
  const left = source && { source: { ...source, text } };
  return { ...left, findings: [...findings, ...wrong], blanks: [stillBlank(file, text, blanks)] };
}

const FORMS: readonly string[] = ['bid', 'partner'];

function stillBlank(file: string, text: string, blanks: readonly Blank[]): Diagnostic {
  const [first] = blanks;
  const line = first?.line ?? 1;
  const endColumn = (text.split(/\r?\n/)[line - 1]?.length ?? 0) + 1;
  const lines = blanks.slice(0, SHOWN).map((one) => String(one.line));
  const more = blanks.length > SHOWN ? [`${blanks.length - SHOWN} more`] : [];
  return {
    code: 'files/still-blank',
    severity: 'warning',
    message:
      blanks.length === 1
        ? `One place in this file is still blank: line ${line}.`
        : `${blanks.length} places in this file are still blank: lines ${inWords([...lines, ...more])}.`,
    at: { file, line, column: 1, endLine: line, endColumn },
    advice:
      'Fill them in from the top. Delete a part that does not concern you. What rules say of a part waits while it has blanks.',
    basis: 'format',
  };
}

const SHOWN = 4;
