import type { WrittenTender } from '../spec/written.generated.ts';

/** A tender that may still lack anything, as examples and unfinished drafts do. */
export interface PartialTender {
  readonly procurement?: Partial<WrittenTender['procurement']>;
  readonly buyer?: Partial<WrittenTender['buyer']>;
  readonly policy?: string;
  readonly rules?: readonly string[];
  readonly exceptions?: WrittenTender['exceptions'];
  readonly settings?: WrittenTender['settings'];
  readonly lots?: readonly { readonly cpv?: readonly string[] }[];
}
