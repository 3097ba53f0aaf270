import { basename, join } from 'node:path';
import { listFolder, readText } from '../../io/files.ts';
import { homeFolder } from '../../io/home.ts';

/** The blanks of each part of a bid by its field, as `specs/bid/parts/` keeps them, in the order of a bid. */
export function bidParts(): ReadonlyMap<string, string> {
  const folder = join(homeFolder(), 'specs', 'bid', 'parts');
  const found = new Map(
    (listFolder(folder).entries ?? []).map(({ path }) => [
      basename(path, '.yaml'),
      readText(path).text ?? '',
    ]),
  );
  const ordered = [...found.keys()].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return new Map(ordered.map((field) => [field, found.get(field) ?? '']));
}

/** Partners come first and signatures last; the others in the order of the alphabet. */
function place(field: string): number {
  const first = ['supply_chain', 'delivery', 'commitments', 'equality_plan', 'neighbourhood'];
  if (field === 'declarations') return first.length + 1;
  const at = first.indexOf(field);
  return at < 0 ? first.length : at;
}
