import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { short } from '../diagnostics/short.ts';
import { formatOf } from '../source/format-of.ts';
import { placeOf } from '../source/place-of.ts';
import type { Source } from '../source/source.ts';
import { checkFormat } from './check-format.ts';
import { impossibleDays } from './impossible-days.ts';
import { mistakesIn, type Mistake } from './mistakes.ts';
import { sentenceFor } from './sentences.ts';
import { validators } from './validators.generated.js';

/**
 * Checks a file against the format that it names: every field known, present where it must be, and of the right kind, form
 * and size. One mistake gives one finding. It does not look at other files, nor at the rules.
 */
export function checkShape(source: Source): readonly Diagnostic[] {
  const wrongFormat = checkFormat(source);
  if (wrongFormat) return [wrongFormat];
  const format = formatOf(source.data)?.name ?? '';
  const check = validators[format];
  if (!check) return [];
  const mistakes = check(source.data)
    ? impossibleDays(format, source.data)
    : mistakesIn(format, source.data, check.errors ?? []);
  if (mistakes.length === 0) return [];
  const lines = source.text.split('\n');
  return mistakes.map((mistake) => {
    const at = placeOfMistake(source, mistake);
    return findingOf(mistake, at, typedAt(lines, at));
  });
}

function findingOf(mistake: Mistake, at: Place, typed: string): Diagnostic {
  const sentence = sentenceFor(mistake, typed);
  return { severity: 'error', basis: 'format', ...sentence, at };
}

function placeOfMistake({ data }: Source, { keyword, params, path, value }: Mistake): Place {
  const field = params['additionalProperty'] ?? params['missingProperty'] ?? params['tag'];
  if (typeof field === 'string')
    return placeOf(data, [...path, field], keyword === 'additionalProperties' ? 'key' : 'value');
  if (keyword === 'uniqueItems')
    return placeOf(data, [...path, Math.max(Number(params['i']), Number(params['j']))]);
  const isGroup = typeof value === 'object' && value !== null && Symbol.iterator in value;
  return placeOf(data, path, value === null || isGroup ? 'key' : 'value');
}

/** The value as a person typed it, without its quotes, cut short where it is long. */
function typedAt(lines: readonly string[], at: Place): string {
  const line = lines[at.line - 1] ?? '';
  const end = at.endLine > at.line ? line.length : at.endColumn - 1;
  const typed = line.slice(at.column - 1, end).trim();
  return short(/^["']/.test(typed) ? typed.slice(1, -1) : typed);
}
