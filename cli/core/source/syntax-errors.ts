import {
  isCollection,
  isScalar,
  visit,
  type Document,
  type ErrorCode,
  type YAMLParseError,
} from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeAt, restOfLine, type Ground } from './ground.ts';
import { refusal } from './refusal.ts';

/** The first thing that stops a file from being YAML, in plain words. Later ones are mostly its echoes. */
export function firstSyntaxError(ground: Ground, document: Document): Diagnostic | undefined {
  const [error] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (!error) return undefined;
  const scene = { ground, document, error };
  return (SENTENCES[error.code] ?? other)(scene) ?? other(scene);
}

interface Scene {
  readonly ground: Ground;
  readonly document: Document;
  readonly error: YAMLParseError;
}

type Sentence = (scene: Scene) => Diagnostic | undefined;

const other: Sentence = ({ ground, error }) =>
  refusal('syntax', restOfLine(ground, error.pos[0]), {
    message: 'This line cannot be read as YAML.',
    advice:
      'Look for a stray character here or on the line above. Text with unusual characters goes in quotes.',
  });

const tab: Sentence = ({ ground, error }) =>
  refusal('tab', placeAt(ground, error.pos[0], error.pos[1]), {
    message: 'This line is indented with a tab.',
    advice: 'Use spaces instead of tabs, two for each level.',
  });

const indentation: Sentence = ({ ground, error }) =>
  refusal('indentation', restOfLine(ground, error.pos[0]), {
    message: 'This line does not line up with the lines that it belongs to.',
    advice: 'Give it the same number of spaces as the lines of its group.',
  });

const missingColon: Sentence = ({ ground, error }) =>
  refusal('missing-colon', restOfLine(ground, error.pos[0]), {
    message: 'This line has no colon and space after the name of a field.',
    advice: 'Write `name: value`, with a space after the colon.',
  });

/** `a: hello: there` is one line; `a: 1` above an indented `b: 2` is two. */
const nested: Sentence = (scene) => {
  const spansLines = scene.document.errors.find((error) => error.code === 'MULTILINE_IMPLICIT_KEY');
  if (!spansLines) return needsQuotes(scene);
  const { ground } = scene;
  const next = ground.text.indexOf('\n', scene.error.pos[0]) + 1;
  const from = next + ground.text.slice(next).search(/\S/);
  return refusal('indentation', restOfLine(ground, from), {
    message: 'This line is indented under a line that already has a value.',
    advice: 'Remove the extra spaces, or put the longer text in quotes.',
  });
};

const needsQuotes: Sentence = ({ ground, error }) =>
  refusal('needs-quotes', restOfLine(ground, error.pos[0]), {
    message: 'This text holds characters that mean something else in YAML.',
    advice: 'Put the whole text in double quotes.',
  });

const afterQuotes: Sentence = ({ ground, error }) =>
  refusal('needs-quotes', restOfLine(ground, error.pos[0]), {
    message: 'There is text after the end of a value.',
    advice:
      'Put the whole text in one pair of quotes. Inside single quotes, write an apostrophe twice.',
  });

const escape: Sentence = ({ ground, error }) =>
  refusal('syntax', placeAt(ground, error.pos[0], error.pos[1]), {
    message: 'A backslash inside double quotes must be followed by a letter that YAML knows.',
    advice: 'Write two backslashes, or use single quotes.',
  });

const unclosed: Sentence = ({ ground, document, error }) => {
  const from = openBefore(document, error.pos[0]);
  if (from === undefined) return undefined;
  const sign = ground.text[from] ?? '';
  return '"\''.includes(sign)
    ? refusal('unclosed-quote', restOfLine(ground, from), {
        message: `This text starts with ${sign} but the closing ${sign} is missing.`,
        advice: `Add ${sign} at the end of the text.`,
      })
    : refusal('unclosed-bracket', restOfLine(ground, from), {
        message: `This list or group starts with ${sign} but the closing bracket is missing.`,
        advice: `Add ${sign === '[' ? ']' : '}'} at its end.`,
      });
};

/** The last quote or bracket that was opened before an offset and still open there. */
function openBefore(document: Document, offset: number): number | undefined {
  let found: number | undefined;
  visit(document, (_, node) => {
    const opens =
      (isCollection(node) && node.flow) || (isScalar(node) && /QUOTE/.test(node.type ?? ''));
    const [from, , to] = opens ? (node.range ?? []) : [];
    if (from !== undefined && from < offset && (to ?? 0) >= offset) found = from;
  });
  return found;
}

const SENTENCES: Partial<Record<ErrorCode, Sentence>> = {
  TAB_AS_INDENT: tab,
  BAD_INDENT: (scene) =>
    scene.error.message.startsWith('Flow') ? unclosed(scene) : indentation(scene),
  BLOCK_AS_IMPLICIT_KEY: nested,
  MULTILINE_IMPLICIT_KEY: missingColon,
  MISSING_CHAR: (scene) =>
    scene.error.message.startsWith('Implicit') ? missingColon(scene) : unclosed(scene),
  BAD_SCALAR_START: needsQuotes,
  UNEXPECTED_TOKEN: (scene) =>
    scene.error.message.includes('at node end') ? afterQuotes(scene) : other(scene),
  BAD_DQ_ESCAPE: escape,
};
