import type { WrittenCheck } from '../spec/written.generated.ts';

/**
 * The figures of a rule, by name, as expressions see them under `setting`.
 * The one place to change when a tender may set figures of its own.
 */
export function settingsOf(check: WrittenCheck): Readonly<Record<string, unknown>> {
  return check.settings ?? {};
}
