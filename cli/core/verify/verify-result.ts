import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../source/place-of.ts';
import type { ResultInput, WrittenResult } from '../spec/written.generated.ts';
import { differences, type Difference } from './differences.ts';

/**
 * Holds a stored result against one worked out anew from the files as they are: first the files, by their digests, then
 * every figure by its steps, then everything else the result says. Both results must have been read from text.
 */
export function verifyResult(stored: WrittenResult, anew: WrittenResult): readonly Diagnostic[] {
  const found = differences(stored, anew).filter(({ address }) => address[0] !== 'made_with');
  const files = found.filter(({ address }) => address[0] === 'inputs');
  const figures = found.filter(({ address }) => address[0] === 'steps');
  return [
    ...byItem(files).map((one) => fileChanged(one, filesOf(stored))),
    ...byItem(figures).map((one) => figureDiffers(one, stored)),
    ...found.filter(isWording).map(textDiffers),
  ];
}

/** Figures have their own list, so a figure in a lot is the same difference told twice; so is the digest over all files. */
const isWording = ({ address }: Difference): boolean =>
  !['inputs', 'steps', 'digest'].includes(address[0] ?? '') &&
  !['exact', 'shown'].includes(address.at(-1) ?? '');

/** One difference for each item of a list: a figure with another value also has another way to it. */
function byItem(found: readonly Difference[]): readonly Difference[] {
  const best = new Map<string, Difference>();
  for (const one of found) {
    const item = one.address[1] ?? '';
    if (!best.has(item) || one.address.at(-1) === 'shown') best.set(item, one);
  }
  return [...best.values()];
}

const filesOf = ({ inputs }: WrittenResult): ReadonlySet<string> =>
  new Set(inputs.map(({ file }: ResultInput) => file));

function fileChanged(one: Difference, known: ReadonlySet<string>): Diagnostic {
  const file = one.address[1] ?? '';
  const what = !known.has(file)
    ? 'was not there when the result was worked out'
    : one.given === undefined
      ? 'was there when the result was worked out, and is gone'
      : 'was changed after the result was worked out';
  return {
    ...told('file-changed', one),
    message: `${file} ${what}.`,
    advice: 'Ask for the file as it was, or find in its history who changed it, when and why.',
  };
}

function figureDiffers(one: Difference, { steps }: WrittenResult): Diagnostic {
  const id = one.address[1] ?? '';
  const title = steps.find((step) => step.id === id)?.title;
  return {
    ...told('figure-differs', one),
    message: `${title ?? 'The figure'} (${id}) ${partedInWords(one)}`,
    advice: `Run \`fairlot explain score ${id.replaceAll('/', ' ')}\` to see how the result came to it.`,
  };
}

function textDiffers(one: Difference): Diagnostic {
  return {
    ...told('text-differs', one),
    message: `The result’s \`${one.address.join(' › ')}\` ${partedInWords(one)}`,
    advice: 'Run `fairlot score` into another folder, and compare the two results.',
  };
}

function partedInWords({ address, stated, given }: Difference): string {
  if (stated === undefined)
    return `is not in the result; the files give ${isWhole(given) ? 'it' : quoted(given)}.`;
  if (given === undefined)
    return `is ${isWhole(stated) ? '' : `${quoted(stated)} `}in the result; the files do not give it.`;
  if (address.at(-1) === 'how')
    return `came about in another way. The result says: ${short(stated)}. The files give: ${short(given)}.`;
  return `is ${quoted(stated)} in the result; the files give ${quoted(given)}.`;
}

/** A whole step or table: only programs read those as text. */
const isWhole = (text = ''): boolean => /^[{[]/.test(text);

/** Words stand in quotes, so that their full stop is not taken for that of the sentence. */
const quoted = (text = ''): string => (/[.!?]$|\s/.test(text) ? `“${short(text)}”` : short(text));

const short = (text = ''): string =>
  text.length > 80 ? `${text.slice(0, 77)}…` : text || 'nothing';

const told = (
  name: 'file-changed' | 'figure-differs' | 'text-differs',
  { within }: Difference,
) => ({
  code: CODES[name],
  severity: 'error' as const,
  at: placeOf(within[0], [within[1]]),
});

const CODES = {
  'file-changed': 'verify/file-changed',
  'figure-differs': 'verify/figure-differs',
  'text-differs': 'verify/text-differs',
} as const;
