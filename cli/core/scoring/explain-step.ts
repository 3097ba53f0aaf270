import { didYouMean } from '../diagnostics/suggest.ts';
import type { ResultStep, WrittenResult } from '../spec/written.generated.ts';

/** The story of one figure, line by line, or why there is none at that address. */
export type Explained =
  | { readonly ok: true; readonly lines: readonly string[] }
  | { readonly ok: false; readonly message: string };

/**
 * Tells how a figure of a result came about, down to what people wrote and where. The address is the words
 * of a step's id: lot, bid, criterion and what it is.
 */
export function explainStep(result: WrittenResult, address: readonly string[]): Explained {
  const wanted = address.flatMap((word) => word.split('/')).join('/');
  const steps = new Map(result.steps.map((step) => [step.id, step]));
  const step = steps.get(wanted) ?? steps.get(`${wanted}/total`);
  if (!step) return { ok: false, message: notFound(wanted, [...steps.keys()]) };
  const told = new Set<string>();
  return { ok: true, lines: tell(step, { steps, told, depth: 0 }) };
}

interface Telling {
  readonly steps: ReadonlyMap<string, ResultStep>;
  /** The steps told so far; each is told once. */
  readonly told: Set<string>;
  readonly depth: number;
}

function tell(step: ResultStep, telling: Telling): readonly string[] {
  const { steps, told, depth } = telling;
  const indent = '  '.repeat(depth);
  const head = `${indent}${step.title}: ${step.shown} (${step.id})`;
  if (told.has(step.id)) return [`${head}, as above`];
  told.add(step.id);
  const how = `${indent}  ${step.how}${step.rule ? `, by ${step.rule}` : ''}`;
  const place = step.place ? [`${indent}  written in ${step.place}`] : [];
  const below = step.from.flatMap((id) => {
    const from = steps.get(id);
    return from ? tell(from, { ...telling, depth: depth + 1 }) : [];
  });
  return [head, how, ...place, ...below];
}

/** Names the nearest addresses: those below the one that was typed, or those that look like it. */
function notFound(wanted: string, ids: readonly string[]): string {
  const below = ids.filter((id) => id.startsWith(`${wanted}/`)).slice(0, 5);
  if (wanted !== '' && below.length > 0)
    return `There is no figure called “${wanted}” itself. Below it are: ${below.join(', ')}.`;
  return `There is no figure called “${wanted}”.${didYouMean(wanted, ids)}`;
}
