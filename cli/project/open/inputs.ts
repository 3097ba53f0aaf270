import { relative } from 'node:path';
import { formatOf } from '../../core/source/format-of.ts';
import type { Source } from '../../core/source/source.ts';
import type { ResultInput } from '../../core/spec/written.generated.ts';
import { digestOf } from '../../io/manifest.ts';
import { homeFolder } from '../../io/home.ts';
import type { OpenCompetition } from './open-competition.ts';

/**
 * Every file a result is worked out from, with its SHA-256 digest over text with LF line ends, so that a checkout on
 * Windows gives the same. Paths run from the competition's folder, or from the tool's own for the rules it brings.
 */
export function inputsOf({
  folder,
  sources,
  ruleSources,
}: OpenCompetition): readonly ResultInput[] {
  const used = sources.filter(({ data }) => !MADE.includes(formatOf(data)?.name ?? ''));
  const own = [...used, ...ruleSources].map((source) => inputOf(source, folder));
  return [...new Map(own.map((input) => [input.file, input])).values()].sort((one, other) =>
    one.file < other.file ? -1 : 1,
  );
}

/** A result is made from the other files, never from an earlier result. */
const MADE = ['result'];

function inputOf({ file, text, data }: Source, folder: string): ResultInput {
  const below = relative(folder, file).replaceAll('\\', '/');
  const shown = below.startsWith('..') ? relative(homeFolder(), file).replaceAll('\\', '/') : below;
  const { name = '', version = '' } = formatOf(data) ?? {};
  return {
    file: shown,
    format: `${name}/${version}`,
    sha256: digestOf(text.replace(/\r\n/g, '\n')),
  };
}

/** One digest over all inputs: of the lines `digest  path`, in the order of their paths. */
export const digestOfInputs = (inputs: readonly ResultInput[]): string =>
  digestOf(inputs.map(({ sha256, file }) => `${sha256}  ${file}\n`).join(''));
