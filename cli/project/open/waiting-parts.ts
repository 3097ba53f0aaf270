import { fieldsOf } from '../../core/bid/asked-parts.ts';
import { withoutBlanks } from '../../core/bid/blank-lines.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import type { Verdict } from '../../core/rules/judge.ts';
import type { OpenCompetition } from './open-competition.ts';

/**
 * What the rules found, but for what they found in parts of a bid that still have blanks: whoever has only begun to fill in
 * a form is told of the blanks once, and not once more by every rule.
 */
export function withoutWaiting(
  { findings, texts }: OpenCompetition,
  verdicts: readonly Verdict[],
): readonly Diagnostic[] {
  const files = findings
    .filter(({ code }) => code === 'files/still-blank')
    .map(({ at }) => at.file);
  const blank = new Map(
    files.map((file) => {
      const { blanks } = withoutBlanks('bid', texts.get(file) ?? '');
      return [file, new Set(blanks.map(({ part }) => part))] as const;
    }),
  );
  return verdicts.flatMap(({ rule, findings: found }) =>
    found.filter(({ at }) => {
      const parts = blank.get(at.file);
      return !parts || ![...fieldsOf(rule)].some((field) => parts.has(field));
    }),
  );
}
