import { isFolder } from '../../io/files-exist.ts';
import { listFolder } from '../../io/files.ts';

/** The spreadsheets that some paths lead to: files as they are named, and in folders all that could be one. Each is there once. */
export const findSpreadsheets = (paths: readonly string[]): readonly string[] => [
  ...new Set(paths.flatMap((path) => (isFolder(path) ? below(path) : [path]))),
];

const below = (folder: string): readonly string[] =>
  (listFolder(folder).entries ?? []).flatMap(({ path, name, is }) => {
    if (is === 'folder') return below(path);
    return SPREADSHEET.test(name) && !LOCK.test(name) ? [path] : [];
  });

/** Also the kinds that are not read, so that nobody’s sheet is passed over in silence. */
const SPREADSHEET = /\.(xlsx|xlsm|xlsb|xls|ods|numbers|csv)$/i;

/** What Excel and LibreOffice leave beside a file that is open. */
const LOCK = /^(~\$|\.~lock)/;
