import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { readSource, type Source } from '../../core/source/source.ts';
import { checkShape } from '../../core/spec/validate.ts';
import { readText } from '../../io/files.ts';
import { halfFilled } from '../panel/half-filled-form.ts';

/** Files that were read: those whose shape is right, those refused, what was found, and every text for showing lines. */
export interface ReadFiles {
  readonly sources: readonly Source[];
  readonly unusable: readonly string[];
  readonly findings: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  /** 2 when a file could not be had at all. */
  readonly exit: 0 | 2;
}

/**
 * Reads files and checks each against its own format. Findings name files as a person would from where they stand. A file
 * whose text is not `wanted` is passed over.
 */
export function readSources(
  paths: readonly string[],
  wanted: (text: string) => boolean = () => true,
): ReadFiles {
  const read = paths.flatMap((path) => readOne(path, wanted) ?? []);
  return {
    sources: read.flatMap(({ source, findings }) => (source && !findings.length ? [source] : [])),
    unusable: read.flatMap(({ file, findings }) => (findings.length ? [file] : [])),
    findings: read.flatMap(({ findings, blanks = [] }) => [...findings, ...blanks]),
    texts: new Map(read.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]]))),
    exit: read.some(({ exit }) => exit === 2) ? 2 : 0,
  };
}

/** What was read before, and more files beside it. */
export function readMore(before: ReadFiles, paths: readonly string[]): ReadFiles {
  const more = readSources(paths);
  return {
    sources: [...before.sources, ...more.sources],
    unusable: [...before.unusable, ...more.unusable],
    findings: [...before.findings, ...more.findings],
    texts: new Map([...before.texts, ...more.texts]),
    exit: before.exit === 2 ? 2 : more.exit,
  };
}

interface ReadFile {
  readonly file: string;
  readonly text?: string;
  readonly source?: Source;
  readonly findings: readonly Diagnostic[];
  /** What is still to be filled in; the rest of the file can be used. */
  readonly blanks?: readonly Diagnostic[];
  readonly exit: 0 | 1 | 2;
}

function readOne(path: string, wanted: (text: string) => boolean): ReadFile | undefined {
  const file = shownPath(path);
  const { text, trouble } = readText(path);
  if (trouble)
    return {
      file,
      exit: trouble.exit,
      findings: [{ ...trouble.finding, at: { ...trouble.finding.at, file } }],
    };
  if (!wanted(text)) return undefined;
  const { source, findings } = readSource(file, text);
  if (!source) return { file, text, findings, exit: 0 };
  const mistakes = checkShape(source);
  const form = mistakes.length > 0 ? halfFilled(source) : undefined;
  if (form) return { file, text, exit: 0, ...form };
  return { file, text, source, findings: [...findings, ...mistakes], exit: 0 };
}

/** A path as a person would type it: from the folder they stand in when it is below, else in full; always with `/`. */
export function shownPath(path: string): string {
  const near = relative('.', path);
  const shown = near === '' ? '.' : near.startsWith('..') ? resolve(path) : near;
  return shown.replaceAll('\\', '/');
}
