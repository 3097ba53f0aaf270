import { resolve } from 'node:path';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import type { Source } from '../../core/source/source.ts';
import { isFile, isFolder } from '../../io/files-exist.ts';
import { competitionOf, findFiles } from './find-files.ts';
import { openCompetition, openForBids, type OpenCompetition } from './open-competition.ts';
import { confirmsOneOf } from './needed-files.ts';
import { readSources, shownPath } from './read-sources.ts';

/** Everything some paths lead to. `asked` tells whether a file, by its shown name, was among what was asked for. */
export interface Opened {
  readonly competitions: readonly OpenCompetition[];
  /** Files that belong to no competition, such as rule packs. */
  readonly loose: readonly Source[];
  /** Findings about files that belong to no competition, and paths that lead nowhere. */
  readonly findings: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  readonly exit: 0 | 2;
  readonly asked: (file: string) => boolean;
}

/** Opens files and folders. A file of a competition is opened with as much of it as is needed to understand the file. */
export function open(paths: readonly string[]): Opened {
  const wanted = paths.map(find);
  const groups = group(wanted.flatMap(({ files }) => files));
  const whole = new Set(wanted.flatMap(({ competitions }) => competitions));
  const parts = [...groups.inside].filter(([folder]) => !whole.has(folder));
  const competitions = [...[...whole].map(openCompetition), ...parts.map(openPart)];
  const unread = parts.flatMap(([, files]) => files).filter((file) => !isIn(competitions, file));
  const loose = readSources([...groups.loose, ...unread]);
  const asked = new Set(wanted.flatMap(({ files }) => files.map(shownPath)));
  const roots = [...whole].map(shownPath);
  return {
    competitions,
    loose: loose.sources,
    findings: loose.findings,
    texts: loose.texts,
    exit: loose.exit,
    asked: (file) =>
      asked.has(file) || confirmsOneOf(asked, file) || roots.some((root) => isBelow(file, root)),
  };
}

/** A competition passes over what is not there, is not YAML, or lies in a folder of finished work. It was asked for all the same. */
function isIn(competitions: readonly OpenCompetition[], file: string): boolean {
  const shown = shownPath(file);
  return competitions.some(
    ({ texts, findings }) => texts.has(shown) || findings.some(({ at }) => at.file === shown),
  );
}

const isBelow = (file: string, root: string): boolean =>
  root === '.' || file.startsWith(`${root}/`);

interface Wanted {
  readonly files: readonly string[];
  readonly competitions: readonly string[];
}

/** A folder that is a competition is opened whole; another folder is looked through; a path that is neither is read, and fails. */
function find(path: string): Wanted {
  if (!isFolder(path)) return { files: [resolve(path)], competitions: [] };
  const own = isFile(`${path}/tender.yaml`) ? [resolve(path)] : [];
  const { files, competitions } = findAll(resolve(path));
  return { files: own.length ? [] : files, competitions: [...own, ...competitions] };
}

/** Competitions may lie inside competitions, as in a folder of mistakes to learn from. */
function findAll(folder: string): Wanted {
  const { files, competitions } = findFiles(folder);
  return {
    files,
    competitions: [
      ...competitions,
      ...competitions.flatMap((inside) => findAll(inside).competitions),
    ],
  };
}

interface Groups {
  readonly inside: ReadonlyMap<string, readonly string[]>;
  readonly loose: readonly string[];
}

function group(files: readonly string[]): Groups {
  const inside = new Map<string, string[]>();
  const loose: string[] = [];
  for (const file of files) {
    const folder = competitionOf(file);
    if (folder === undefined) loose.push(file);
    else inside.set(folder, [...(inside.get(folder) ?? []), file]);
  }
  return { inside, loose };
}

/** Bids and bidders need only their tender beside them; any other file needs the whole competition. */
function openPart([folder, files]: readonly [string, readonly string[]]): OpenCompetition {
  const light = files.every((file) => /[\\/](bids|organisations|partners)[\\/]/.test(file));
  return light ? openForBids(folder, files) : openCompetition(folder);
}
