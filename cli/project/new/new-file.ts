import { basename, dirname, join } from 'node:path';
import type { Outcome } from '../../command.ts';
import { didYouMean } from '../../core/diagnostics/suggest.ts';
import { formats } from '../../core/spec/formats.ts';
import { isFolder } from '../../io/files-exist.ts';
import { modelFor, modelsOf } from './models.ts';
import { noModel } from './no-model.ts';
import { formatsWithStarter, starterFor } from './starter.ts';

/** What was typed after `fairlot new`. */
export interface NewWords {
  readonly format: string | undefined;
  readonly file: string | undefined;
  readonly model?: string | undefined;
  readonly print: boolean;
}

/** A commented starter file of a format, or a model with blanks, to be written where it was asked for or shown only. */
export function newFile({ format = '', file, model, print }: NewWords): Outcome {
  const name = format.replace(/\/1$/, '');
  const known = formatsWithStarter();
  if (!known.includes(name)) return { exit: 2, says: refusal(name, known) };
  const path = pathFor(name, file);
  const text = model === undefined ? starterFor(name, path) : modelFor(name, model, path);
  if (text === undefined) return { exit: 2, says: noModel(name, model ?? '', modelsOf(name)) };
  return print ? { says: text } : written(path, text);
}

function written(path: string, text: string): Outcome {
  return {
    writes: {
      folder: dirname(path),
      files: new Map([[basename(path), text]]),
      force: false,
      keeps: 'nothing',
    },
    next: `edit it, then \`fairlot check ${path}\`.`,
  };
}

/** A folder gets a file named after the format; a name without an ending gets one, because only those files are checked. */
function pathFor(format: string, file: string = `${format}.yaml`): string {
  if (/[\\/]$/.test(file) || isFolder(file)) return join(file, `${format}.yaml`);
  return /\.ya?ml$/.test(file) ? file : `${file}.yaml`;
}

function refusal(name: string, known: readonly string[]): string {
  const why = formats.includes(name)
    ? `Nobody starts a \`${name}\` file by hand, so there is no starter for it.`
    : `There is no format \`${name}\`.${didYouMean(name, known)}`;
  return `${why}\nThe formats to start from are: ${known.join(', ')}.\n`;
}
