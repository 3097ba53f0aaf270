import { join } from 'node:path';
import { finding } from '../../core/competition/finding.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { atFile } from '../../core/panel/form-finding.ts';
import {
  begunIn,
  begunPath,
  paperOf,
  paperText,
  readBegun,
  withBegun,
  type Begun,
} from '../../core/panel/own-papers.ts';
import type { OwnSheet } from '../../core/panel/own-sheet.ts';
import { isFile } from '../../io/files-exist.ts';
import { readText } from '../../io/files.ts';
import { removeFile } from '../../io/remove-file.ts';
import { writeAll } from '../../io/write-all.ts';
import { shownPath } from '../open/read-sources.ts';
import { ledToSchema } from '../new/starter.ts';

/** One assessor’s sheets on the disk: as they were found, and a way to save them. */
export interface Keeper {
  readonly sheets: readonly OwnSheet[];
  /** Saves what differs between two states of the sheets; findings say what could not be saved. */
  readonly keep: (before: readonly OwnSheet[], now: readonly OwnSheet[]) => readonly Diagnostic[];
}

/** Opens the sheets of a member in a tender’s folder, with the scores that were begun. Files that others change meanwhile are never overwritten. */
export function keepOwnSheets(folder: string, member: string, found: readonly OwnSheet[]): Keeper {
  const begun = readBegun(textAt(join(folder, begunPath(member))) ?? '');
  const sheets = found.map((sheet) => withBegun(sheet, begun));
  const known = new Map(
    found.map((sheet) => [paperOf(sheet), textAt(join(folder, paperOf(sheet)))]),
  );
  const isOurs = ({ lot, bid }: Begun): boolean =>
    sheets.some(({ form }) => form.lot.id === lot && form.bid === bid);
  const others = begun.filter((one) => !isOurs(one));
  const keep: Keeper['keep'] = (before, now) => {
    const changed = now.flatMap((sheet, index) =>
      sheet === before[index] ? [] : [{ sheet, was: before[index] }],
    );
    const files = changed.flatMap((one) => filesFor(folder, one, known));
    const foreign = files.find(
      ({ path }) => known.has(path) && textAt(join(folder, path)) !== known.get(path),
    );
    if (foreign) return [changedMeanwhile(join(folder, foreign.path))];
    const { written, troubles } = writeAll(
      folder,
      new Map(files.map(({ path, text }) => [path, text])),
      {
        others: 'replace',
        keeps: 'nothing',
      },
    );
    for (const { path, text } of files) if (written.includes(path)) known.set(path, text);
    const unsaved = saveBegun(folder, member, [...others, ...begunIn(now)]);
    return [...troubles.map((one) => one.finding), ...unsaved];
  };
  return { sheets, keep };
}

interface Change {
  readonly sheet: OwnSheet;
  readonly was: OwnSheet | undefined;
}

interface File {
  readonly path: string;
  readonly text: string;
}

/** The sheet itself, and when it was signed before and no longer is, the signed one beside it. */
function filesFor(
  folder: string,
  { sheet, was }: Change,
  known: ReadonlyMap<string, string | undefined>,
): readonly File[] {
  const path = paperOf(sheet);
  const text = paperText(sheet);
  if (text === undefined) return [];
  const before = known.get(path);
  const isReopened = was?.signedOn !== undefined && sheet.signedOn === undefined;
  const kept =
    isReopened && before !== undefined
      ? [{ path: keptPath(folder, path, was.signedOn), text: before }]
      : [];
  return [...kept, { path, text: ledToSchema(text, 'sheet', join(folder, path)) }];
}

/** No ending that the tool reads, so that it is never taken for a second sheet. */
function keptPath(folder: string, path: string, day: string): string {
  for (let count = 1; ; count += 1) {
    const kept = `${path}.signed-${day}${count > 1 ? `-${count}` : ''}`;
    if (!isFile(join(folder, kept))) return kept;
  }
}

function saveBegun(folder: string, member: string, begun: readonly Begun[]): readonly Diagnostic[] {
  const path = begunPath(member);
  const text = `${JSON.stringify(begun, undefined, 2)}\n`;
  const before = textAt(join(folder, path));
  if (before === text) return [];
  if (begun.length === 0) {
    if (before !== undefined) removeFile(join(folder, path));
    return [];
  }
  const { troubles } = writeAll(folder, new Map([[path, text]]), {
    others: 'replace',
    keeps: 'nothing',
  });
  return troubles.map((one) => one.finding);
}

const textAt = (path: string): string | undefined =>
  isFile(path) ? readText(path).text : undefined;

const changedMeanwhile = (path: string): Diagnostic =>
  finding('sheet/changed-meanwhile', atFile(shownPath(path)), {
    message:
      'This sheet was changed by something else while you were scoring, so your last answer was not saved over it.',
    advice:
      'Close whatever else has it open, run the same command again, and give that answer again.',
  });
