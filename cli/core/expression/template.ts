import { isExact } from '../exact/exact.ts';
import { showExact } from '../exact/show.ts';
import { compile, type Expression, type Values } from './compile.ts';
import type { Problem } from './problem.ts';
import type { Scope } from './scope.ts';

/** A sentence whose gaps are filled from expressions, or what is wrong with it. */
export type CompiledTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly problem: Problem };

/** A checked sentence with gaps; run it to get the text. */
export interface Template extends Sentence {
  readonly text: string;
  readonly gaps: readonly Expression[];
}

/** What says the same again and again, of other values each time. */
export interface Sentence {
  readonly run: (values: Values) => Said;
}

/** The finished sentence, or why a gap could not be filled. */
export type Said =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/** Checks a sentence with CEL between `{{ }}`, such as `{{lot.title}} is worth {{money(lot.value)}}.` */
export function compileTemplate(says: string, scope: Scope): CompiledTemplate {
  const parts: (string | Expression)[] = [];
  let at = 0;
  for (let open = says.indexOf('{{'); open >= 0; open = says.indexOf('{{', at)) {
    const close = says.indexOf('}}', open);
    if (close < 0) return refuse('A gap that starts with {{ must end with }}.', open, 2);
    const inside = says.slice(open + 2, close);
    const gap = compileGap(inside, scope);
    if (!gap.ok)
      return { ok: false, problem: { ...gap.problem, offset: gap.problem.offset + open + 2 } };
    parts.push(says.slice(at, open), gap.expression);
    at = close + 2;
  }
  parts.push(says.slice(at));
  const gaps = parts.filter((part) => typeof part !== 'string');
  return { ok: true, template: { text: says, gaps, run: (values) => say(parts, values) } };
}

function compileGap(text: string, scope: Scope): ReturnType<typeof compile> {
  const compiled = compile(text, scope);
  if (!compiled.ok || sayable.test(compiled.expression.type)) return compiled;
  const message = `${text.trim()} is not a text or a number, so it cannot stand in a sentence.`;
  return { ok: false, problem: { message, offset: 0, length: text.length } };
}

const sayable = /^(list<(dyn|exact|int|string)>|list|dyn|exact|string|bool)$/;

function say(parts: readonly (string | Expression)[], values: Values): Said {
  let text = '';
  for (const part of parts) {
    const outcome =
      typeof part === 'string' ? ({ ok: true, value: part } as const) : part.run(values);
    if (!outcome.ok) return { ok: false, message: outcome.message };
    text += inWords(outcome.value);
  }
  return { ok: true, text };
}

/** How a value stands in a sentence: a list with commas, a yes or no as such. */
export function inWords(value: unknown): string {
  if (isExact(value)) return showExact(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.map(inWords).join(', ') : String(value);
}

function refuse(message: string, offset: number, length: number): CompiledTemplate {
  return { ok: false, problem: { message, offset, length } };
}
