import type { Outcome } from '../command.ts';
import type { NewWords } from './new-file.ts';

/** What to say where `--for` is given with a format that does not answer a tender; nothing for a bid. */
export function forTender({ format, model }: NewWords): Outcome | undefined {
  if (format?.replace(/\/1$/, '') === 'bid' && model === undefined) return undefined;
  return {
    exit: 2,
    says: 'Only a bid is made for a tender: `fairlot new bid --for <folder of the tender>`.\nWhat to do: leave out `--for` to start any other file.\n',
  };
}
