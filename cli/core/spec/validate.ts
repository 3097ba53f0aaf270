import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { formatOf } from '../source/format-of.ts';
import { placeOf } from '../source/place-of.ts';
import type { Source } from '../source/source.ts';
import { checkFormat } from './check-format.ts';
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
  if (!check || check(source.data)) return [];
  return mistakesIn(format, source.data, check.errors ?? []).map((mistake) =>
    findingOf(source, mistake),
  );
}

function findingOf(source: Source, mistake: Mistake): Diagnostic {
  const at = placeOfMistake(source, mistake);
  const sentence = sentenceFor(mistake, typedAt(source, at));
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
function typedAt({ text }: Source, at: Place): string {
  const line = text.split('\n')[at.line - 1] ?? '';
  const end = at.endLine > at.line ? line.length : at.endColumn - 1;
  const typed = line
    .slice(at.column - 1, end)
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();
  return typed.length > LONG ? `${typed.slice(0, LONG)}…` : typed;
}

const LONG = 60;
