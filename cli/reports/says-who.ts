import type { Basis, Diagnostic } from '../core/diagnostics/diagnostic.ts';

/** Who asks for this and where they say so, in words that keep advice apart from law; nothing when only the file format asks. */
export function saysWho({
  basis,
  because,
}: Pick<Diagnostic, 'basis' | 'because'>): string | undefined {
  if (basis === undefined) return because;
  if (basis === 'format' && because === undefined) return undefined;
  return because === undefined ? `${WORDS[basis]}.` : `${WORDS[basis]}: ${because}`;
}

const WORDS: Readonly<Record<Basis, string>> = {
  format: 'the file format',
  law: 'the law',
  'government policy': 'government policy',
  guidance: 'guidance, which is not law',
  sector: 'a policy of the sector, which is not law',
  tender: 'this tender',
};
