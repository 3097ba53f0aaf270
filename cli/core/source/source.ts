import { isMap, isScalar, type Document } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { buildData } from './build-data.ts';
import { placeAt, restOfLine, type Ground } from './ground.ts';
import { DEEPEST, parse, type Parsed } from './parse.ts';
import { refusal } from './refusal.ts';
import { refuseNodes } from './refuse-nodes.ts';
import { firstSyntaxError } from './syntax-errors.ts';

/** A file that could be read: its fields as plain data, each object and list knowing its own place. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly data: object;
}

/** What came of reading a file: the source when it could be read, and every finding about how it is written. */
export interface Reading {
  readonly source?: Source;
  readonly findings: readonly Diagnostic[];
}

/**
 * Reads the text of one YAML file. Numbers are kept exactly, dates stay text, and references, tags, repeated
 * fields and a second document are refused, so that what a person sees is what the tool reads.
 */
export function readSource(file: string, text: string): Reading {
  const parsed = parse(file, text);
  const refused = parsed.everyday ? undefined : refuseFile(parsed);
  if (refused) return { findings: [refused] };
  const found: Diagnostic[] = parsed.documents.flatMap((one) => refuseNodes(parsed.ground, one));
  const build = {
    ground: parsed.ground,
    report: (finding: Diagnostic) => void found.push(finding),
  };
  const fields = parsed.everyday ?? parsed.documents[0]?.contents;
  const data = buildData(build, fields, {}) as object;
  if (found.length > 0) return { findings: found };
  return { source: { file, text: parsed.ground.text, data }, findings: [] };
}

function refuseFile({ ground, documents, tooDeepAt }: Parsed): Diagnostic | undefined {
  const [first, second] = documents;
  if (tooDeepAt !== undefined) return tooDeep(ground, tooDeepAt);
  if (!first) return empty(ground);
  const wrong = firstSyntaxError(ground, first) ?? refuseDirective(ground, first);
  if (wrong) return wrong;
  if (second) return secondDocument(ground, first);
  if (isBlank(first.contents)) return empty(ground);
  return isMap(first.contents) ? undefined : notFields(ground, first);
}

const tooDeep = (ground: Ground, offset: number): Diagnostic =>
  refusal('too-deep', restOfLine(ground, offset), {
    message: `This part of the file stands inside more than ${DEEPEST} other parts.`,
    advice: 'Write it with fewer lists and groups inside each other.',
  });

const empty = (ground: Ground): Diagnostic =>
  refusal('empty', placeAt(ground, 0, 0), {
    message: 'The file is empty.',
    advice: 'Start it with a line such as `format: tender/1`; `fairlot new` writes one for you.',
  });

const secondDocument = (ground: Ground, first: Document): Diagnostic =>
  refusal('second-document', restOfLine(ground, startOfSecond(ground, first)), {
    message: 'A second document starts here, but a file holds only one.',
    advice: 'Move the second part to a file of its own, or delete the line `---`.',
  });

/** A lone `---` holds a value that nobody wrote. */
const isBlank = (contents: unknown): boolean =>
  contents === null || (isScalar(contents) && contents.source === '');

const startOfSecond = ({ text }: Ground, first: Document): number => {
  const end = first.range?.[1] ?? 0;
  const next = text.slice(end).search(/^---/m);
  return next < 0 ? end : end + next;
};

const notFields = (ground: Ground, document: Document): Diagnostic =>
  refusal('not-fields', restOfLine(ground, document.contents?.range?.[0] ?? 0), {
    message: 'The file does not start with fields such as `name: value`.',
    advice: 'Start it with a line such as `format: tender/1`, then one field on each line.',
  });

function refuseDirective(ground: Ground, { directives }: Document): Diagnostic | undefined {
  const from = ground.text.search(/^%/m);
  const extra = directives?.yaml.explicit || Object.keys(directives?.tags ?? {}).length > 1;
  if (!extra || from < 0) return undefined;
  return refusal('directive', restOfLine(ground, from), {
    message:
      'A line that starts with % gives instructions to a YAML reader, which this tool ignores.',
    advice: 'Delete the line.',
  });
}
