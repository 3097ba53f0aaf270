import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../source/place-of.ts';

/** A formula that does not fit together, and where the file says it. */
export interface BadFormula {
  readonly path: readonly (string | number)[];
  readonly problem: { readonly message: string };
}

/** What is wrong with each formula of a file that proves itself by its cases; `advice` says what a formula there may use. */
export const badFormulas = (
  data: object,
  problems: readonly BadFormula[],
  { code, advice }: Required<Pick<Diagnostic, 'code' | 'advice'>>,
): readonly Diagnostic[] =>
  problems.map(({ path, problem }) => ({
    ...common,
    code,
    message: problem.message,
    at: placeOf(data, path),
    advice,
  }));

/** A case of such a file that comes out otherwise than its source says. */
export const failedCase = (
  data: object,
  path: readonly (string | number)[],
  { code, message }: Pick<Diagnostic, 'code' | 'message'>,
): Diagnostic => ({
  ...common,
  code,
  message,
  at: placeOf(data, path),
  advice: 'Correct the formula, or the case if its source says otherwise.',
});

const common = { severity: 'error', basis: 'format' } as const;
