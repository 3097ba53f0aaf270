import { isScalar, type Scalar } from 'yaml';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { short } from '../diagnostics/short.ts';
import { placeAt, type Ground } from './ground.ts';
import { refusal } from './refusal.ts';

/** The name of a field, or nothing (and a finding) when the name is repeated, reserved or not text. */
export function keyOf(
  { ground, report }: { readonly ground: Ground; readonly report: (finding: Diagnostic) => void },
  key: unknown,
  seen: Map<string, Scalar>,
): string | undefined {
  const at = placeOfKey(ground, key);
  if (!isScalar(key) || typeof key.value !== 'string') {
    report(refusal('key-not-text', at, NOT_TEXT));
    return undefined;
  }
  const name = key.value;
  const first = seen.get(name);
  if (name === '<<') report(refusal('merge-key', at, MERGE));
  else if (name === '__proto__') report(refusal('reserved-key', at, RESERVED));
  else if (first) report(duplicate(name, at, placeOfKey(ground, first)));
  else {
    seen.set(name, key);
    return name;
  }
  return undefined;
}

const placeOfKey = (ground: Ground, key: unknown): Place => {
  const range = (key as Scalar | null)?.range ?? [0, 0];
  return placeAt(ground, range[0], Math.max(range[0] + 1, range[1]));
};

const duplicate = (name: string, at: Place, first: Place): Diagnostic => ({
  ...refusal('duplicate-key', at, {
    message: `The field \`${short(name)}\` is written twice in the same place.`,
    advice: 'Keep one of the two and delete the other. To give several values, write a list.',
  }),
  related: [{ message: `\`${short(name)}\` is first written here.`, at: first }],
});

const NOT_TEXT = {
  message: 'A field needs a name that is text.',
  advice:
    'Write a name before the colon. If the name is a word such as true or null, put it in quotes.',
};

const MERGE = {
  message: 'The file copies fields from elsewhere with `<<`, which this tool does not follow.',
  advice: 'Write the fields out in full here, so that a reader sees all of them.',
};

const RESERVED = {
  message: 'The name `__proto__` is reserved and cannot be a field.',
  advice: 'Choose another name.',
};
