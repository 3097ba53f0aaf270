import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { WrittenResult } from '../core/spec/written.generated.ts';
import { several } from '../core/diagnostics/several.ts';
import { wrap } from './wrap.ts';

/** What was held against the files: a result, the code a letter prints, or both. */
export interface Checked {
  /** The digest over all files as they are now. */
  readonly digest: string;
  /** The digest a letter prints, in small letters; it may be only the start of it. */
  readonly letter: string | undefined;
  readonly files: number;
  readonly path?: string;
  readonly result?: WrittenResult;
  /** The version of the tool that verifies. */
  readonly version?: string;
}

/** One line that says whether all agrees, and, where it does not, lines that say what parts. */
export function answerOf(
  checked: Checked,
  findings: readonly Diagnostic[],
): { readonly says: string; readonly agrees: boolean } {
  const trouble = [
    ...counted(findings, checked),
    ...resultTrouble(checked),
    ...letterTrouble(checked),
  ];
  const agrees = trouble.length === 0;
  const lines = agrees ? [agreed(checked)] : ['Not verified.', ...trouble, ...older(checked)];
  return { says: `${lines.map((line) => wrap(line)).join('\n')}\n`, agrees };
}

const agreed = ({ result, path, files, letter }: Checked): string => {
  const figures = result ? `${several(result.steps.length, 'figure', 'figures')} and ` : '';
  const where = path ? ` with ${path}` : '';
  const code = letter ? ' The code in the letter is theirs.' : '';
  return `Verified: ${figures}${several(files, 'file', 'files')} agree${where}.${code}`;
};

/** What is to be said of errors in the record itself, which no figure that agrees can heal. */
export const doubtsInWords = (errors: number): string =>
  `${wrap(`The files hold ${several(errors, 'error', 'errors')} in what people scored or decided, so a result from them cannot be relied on.`)}\n`;

function letterTrouble({ digest, letter }: Checked): readonly string[] {
  if (letter === undefined || (letter.length >= LEAST && digest.startsWith(letter))) return [];
  if (letter.length < LEAST)
    return [`The code is too short. Type at least the first ${LEAST} characters of it.`];
  return [`The letter prints the code ${start(letter)}; these files give ${start(digest)}.`];
}

/** Fewer characters could agree by chance. */
const LEAST = 16;

const start = (digest: string): string => `${digest.slice(0, LEAST)}…`;

function resultTrouble({ result, digest }: Checked): readonly string[] {
  if (!result || result.digest === digest) return [];
  return [
    `The result was made from files with the code ${start(result.digest)}; these files give ${start(digest)}.`,
  ];
}

function counted(findings: readonly Diagnostic[], { path }: Checked): readonly string[] {
  if (findings.length === 0) return [];
  const of = (code: string): number => findings.filter((one) => one.code === code).length;
  const parts = [
    [of('verify/file-changed'), 'file', 'files'],
    [of('verify/figure-differs'), 'figure', 'figures'],
    [of('verify/text-differs'), 'other field', 'other fields'],
  ] as const;
  const said = parts.flatMap(([number, one, many]) =>
    number > 0 ? [several(number, one, many)] : [],
  );
  return [`${said.join(', ')} ${findings.length === 1 ? 'does' : 'do'} not agree with ${path}.`];
}

/** Rules and sentences of another version may differ although nobody changed a file. */
function older({ result, version }: Checked): readonly string[] {
  const made = result?.made_with.version;
  if (made === undefined || made === version) return [];
  return [
    `The result was made with version ${made}; this is ${version}. Verify it with the version that made it.`,
  ];
}

/** The first findings of each kind: after those, one more of the same teaches nobody anything. */
export function firstOfEach(findings: readonly Diagnostic[], most = 5): readonly Diagnostic[] {
  const seen = new Map<string, number>();
  return findings.filter(({ code }) => {
    const before = seen.get(code) ?? 0;
    seen.set(code, before + 1);
    return before < most;
  });
}
