import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { WrittenTender } from '../spec/written.generated.ts';
import type { TenderFacts } from './facts.ts';
import type { Library } from './library.ts';

/** What it takes to resolve the names in one tender, and where to say which names lead nowhere. */
export interface Linker {
  readonly tender: WrittenTender;
  readonly library: Library;
  readonly report: (finding: Diagnostic) => void;
}

/** The same once the tender's gates are whole. */
export type TenderLinker = Omit<Linker, 'tender'> & { readonly tender: TenderFacts };
