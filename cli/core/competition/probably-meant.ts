import { suggest } from '../diagnostics/suggest.ts';

/** The known names that the unknown ones among those given probably mean: what is only misspelt is not also missing. */
export function probablyMeant(
  given: readonly string[],
  known: readonly string[],
): readonly string[] {
  return given
    .filter((name) => !known.includes(name))
    .flatMap((name) => suggest(name, known) ?? []);
}
