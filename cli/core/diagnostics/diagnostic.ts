/** How much a finding matters: an error must be put right, a warning should be, advice may be. */
export type Severity = 'error' | 'warning' | 'advice';

/** Where in a file something stands. Lines and columns count from 1; the end is just after the last character. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Who asks for a thing, so that advice is never mistaken for law. */
export type Basis = 'format' | 'law' | 'government policy' | 'guidance' | 'sector' | 'tender';

/**
 * One finding about a file: what is wrong, where, what to do and who says so.
 * `code` is also its address: `fairlot explain <code>` tells the whole story.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Place;
  readonly advice?: string;
  readonly basis?: Basis;
  readonly because?: string;
  readonly related?: readonly RelatedPlace[];
}

/** Another place that helps to understand a finding, such as where a name was first given. */
export interface RelatedPlace {
  readonly message: string;
  readonly at: Place;
}
