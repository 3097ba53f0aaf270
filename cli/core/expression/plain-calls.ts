import { exact, type Exact } from '../exact/exact.ts';
import { addDateFunctions } from './date-functions.ts';
import { addNameFunctions } from './name-functions.ts';
import { addNumberFunctions } from './number-functions.ts';
import { addTextFunctions } from './text-functions.ts';

/** What a function gives for what it is given. */
type Handler = (...given: readonly never[]) => unknown;

/** Whether a kept tree may call a function of this name with so many values. */
export const isPlainCall = (name: string, count: number): boolean =>
  handlers().has(`${name}/${count}`);

/** What a function gives; the values are of the kinds that it was checked for. */
export function callPlain(name: string, given: readonly unknown[]): unknown {
  const handler = handlers().get(`${name}/${given.length}`);
  if (!handler) throw new Error(`A kept expression calls ${name}, which is not there.`);
  return handler(...(given as readonly never[]));
}

let known: ReadonlyMap<string, Handler> | undefined;

/** Our own functions, as they are given to CEL, and those of CEL's own that rules use. */
function handlers(): ReadonlyMap<string, Handler> {
  if (known) return known;
  const found = new Map<string, Handler>(Object.entries(ofCel));
  const registerFunction = (signature: string, handler: Handler): void => {
    const [, name = '', kinds = ''] = /^(\w+)\((.*)\):/.exec(signature) ?? [];
    const key = `${name}/${kinds.split(',').length}`;
    if (name !== '' && !found.has(key)) found.set(key, handler);
  };
  for (const add of [addNumberFunctions, addTextFunctions, addNameFunctions, addDateFunctions])
    add({ registerFunction });
  return (known = found);
}

const ofCel: Readonly<Record<string, Handler>> = {
  'count/1': (count: Exact) => String(count.s * count.n),
  'size/1': (of: string | readonly unknown[]) => exact(BigInt([...of].length)),
  'matches/2': (text: string, pattern: string) => patternOf(pattern).test(text),
  'contains/2': (text: string, part: string) => text.includes(part),
  'startsWith/2': (text: string, part: string) => text.startsWith(part),
  'endsWith/2': (text: string, part: string) => text.endsWith(part),
  'lowerAscii/1': (text: string) => text.toLowerCase(),
  'trim/1': (text: string) => text.trim(),
};

const patterns = new Map<string, RegExp>();

function patternOf(text: string): RegExp {
  const pattern = patterns.get(text) ?? new RegExp(text);
  patterns.set(text, pattern);
  return pattern;
}
