import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { short } from '../diagnostics/short.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { formatOf } from '../source/format-of.ts';
import { placeOf } from '../source/place-of.ts';
import type { Source } from '../source/source.ts';
import { formats } from './formats.ts';
import { oneOf } from './wording.ts';

/** What is wrong with the line `format:` of a file, or nothing when it names a format and version that the tool knows. */
export function checkFormat({ data }: Source): Diagnostic | undefined {
  const written = (data as { readonly format?: unknown }).format;
  if (written === undefined) return wrong(data, NO_FORMAT);
  const [name, version] = String(written).split('/');
  if (!formats.includes(name ?? '')) return wrong(data, unknownFormat(name ?? ''));
  return version !== '1' || !formatOf(data)
    ? wrong(data, unknownVersion(name, version))
    : undefined;
}

interface Words {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
}

const wrong = (data: object, words: Words): Diagnostic => ({
  severity: 'error',
  basis: 'format',
  ...words,
  at: placeOf(data, 'format'),
});

const LIST = oneOf(formats.map((name) => `${name}/1`));

const NO_FORMAT: Words = {
  code: 'spec/no-format',
  message: 'The file does not say what it is.',
  advice: `Start it with a line such as \`format: tender/1\`. The formats are ${LIST}.`,
};

const unknownFormat = (name: string): Words => ({
  code: 'spec/unknown-format',
  message: `There is no format \`${short(name)}\`.${didYouMean(name, formats)}`,
  advice: `Write one of ${LIST}.`,
});

const unknownVersion = (name = '', version?: string): Words => ({
  code: 'spec/unknown-version',
  message:
    version === undefined
      ? `The line \`format: ${name}\` does not say which version of the format this is.`
      : `There is no version ${short(version)} of the format \`${name}\`.`,
  advice: `Write \`format: ${name}/1\`.`,
});
