import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';

/** A finding about how a file is written, before anyone looks at what it says. */
export const refusal = (
  name: string,
  at: Place,
  { message, advice }: { readonly message: string; readonly advice: string },
): Diagnostic => ({
  code: `source/${name}`,
  severity: 'error',
  message,
  at,
  advice,
  basis: 'format',
});
