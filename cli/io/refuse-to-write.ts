import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { digestOf, MANIFEST, type Manifest } from './manifest.ts';
import { troubleFrom, troubleWith, type Trouble } from './trouble.ts';

/** One file that is about to be written, and what is known of its folder. */
export interface Plan {
  readonly folder: string;
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What the tool wrote there before; nothing when whatever is there counts as somebody else's. */
  readonly manifest: Manifest | undefined;
  readonly others: 'keep' | 'replace';
}

/** What stands in the way of writing one file; nothing when it may be written. It changes nothing. */
export function refuseToWrite(plan: Plan): readonly Trouble[] {
  const place = join(plan.folder, plan.path);
  if (leaves(plan.path)) return [troubleWith(place, OUTSIDE)];
  try {
    return folderTrouble(plan) ?? fileTrouble(plan, place) ?? [];
  } catch (error) {
    return [troubleFrom(place, error)];
  }
}

const leaves = (path: string): boolean =>
  path === '' ||
  path === MANIFEST ||
  isAbsolute(path) ||
  /[\\\0]|^[a-z]:/i.test(path) ||
  path.split('/').some((step) => step === '' || step === '.' || step === '..');

/** The folder itself may be a link, because its owner named it; a link further down could lead anywhere. */
function folderTrouble({ folder, path }: Plan): readonly Trouble[] | undefined {
  const steps = path.split('/').slice(0, -1);
  for (const index of steps.keys()) {
    const place = join(folder, ...steps.slice(0, index + 1));
    const seen = look(place);
    if (seen?.isSymbolicLink()) return [troubleWith(place, LINK)];
    if (seen && !seen.isDirectory()) return [troubleFrom(place, { code: 'ENOTDIR' })];
  }
  return undefined;
}

function fileTrouble(plan: Plan, place: string): readonly Trouble[] | undefined {
  const seen = look(place);
  if (!seen) return undefined;
  if (seen.isDirectory()) return [troubleFrom(place, { code: 'EISDIR' })];
  if (plan.others === 'replace') return undefined;
  if (!seen.isFile()) return [troubleWith(place, LINK)];
  if (!plan.manifest) return [troubleWith(place, ALREADY)];
  const here = digestOf(readFileSync(place));
  // The same words again change nothing, and a run that was cut short may have left them unrecorded.
  if (here === digestOf(plan.content) || here === plan.manifest.get(plan.path)) return undefined;
  return [troubleWith(place, plan.manifest.has(plan.path) ? CHANGED : NOT_OURS)];
}

const look = (place: string): Stats | undefined => lstatSync(place, { throwIfNoEntry: false });

const FORCE = 'Move it, choose another folder with `--out`, or say `--force` to replace it.';

const NOT_OURS = {
  code: 'not-ours',
  message: 'This file is already here, and fairlot did not write it. Nothing was written.',
  advice: FORCE,
};

const ALREADY = {
  code: 'already-there',
  message: 'There is a file with this name already. Nothing was written.',
  advice: 'Name another file, or move this one first.',
};

const CHANGED = {
  code: 'changed-since',
  message: 'This file was changed after fairlot wrote it. Nothing was written.',
  advice: FORCE,
};

const LINK = {
  code: 'a-link',
  message: 'This is a link, which could lead out of the folder. Nothing was written.',
  advice: 'Remove the link, or choose another folder with `--out`.',
};

const OUTSIDE = {
  code: 'outside',
  message: 'This path would lead out of the folder. Nothing was written.',
  advice: 'Use a name without slashes at its start and without two dots.',
};
