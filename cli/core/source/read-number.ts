import { readExact, type Exact } from '../exact/exact.ts';

/** What unquoted text is: a number, text, or something that looks like a number but is not written plainly. */
export type PlainText =
  | { readonly is: 'number'; readonly value: Exact }
  | { readonly is: 'text' }
  | { readonly is: 'odd'; readonly why: string };

const LONGEST = 40;

/** Reads unquoted text. Only plain decimals such as 70, 2.5 or -3 are numbers. */
export function readPlain(text: string): PlainText {
  if (text.length > LONGEST) return DIGITS.test(text) ? TOO_LONG : { is: 'text' };
  const odd = ODD.find(({ form }) => form.test(text));
  if (odd) return { is: 'odd', why: odd.why };
  if (!DECIMAL.test(text)) return { is: 'text' };
  const value = readExact(text);
  return value ? { is: 'number', value } : { is: 'text' };
}

const DIGITS = /^[-+]?[\d._]+$/;
const TOO_LONG = { is: 'odd', why: `has more than ${LONGEST} digits` } as const;

const DECIMAL = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;

const ODD: readonly { readonly form: RegExp; readonly why: string }[] = [
  { form: /^0x[0-9a-f]+$/i, why: 'is a hexadecimal number' },
  { form: /^0o[0-7]+$/i, why: 'is an octal number' },
  { form: /^[-+]?\.inf$/i, why: 'stands for infinity' },
  { form: /^\.nan$/i, why: 'stands for “not a number”' },
  { form: /^[-+]?\d{1,3}(?:_\d{3})+(?:\.\d+)?$/, why: 'has underscores' },
  { form: /^[-+]?(?:\d+\.?\d*|\.\d+)e[-+]?\d+$/i, why: 'is written with a power of ten' },
];
