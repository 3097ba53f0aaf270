import type { WrittenReference } from '../../core/spec/written.generated.ts';
import { findRule } from './find-rule.ts';

/** The list of laws by date and jurisdiction that comes with the tool. */
export function regimes(): WrittenReference | undefined {
  const found = findRule('reference', 'regimes');
  return 'source' in found ? (found.source.data as WrittenReference) : undefined;
}
