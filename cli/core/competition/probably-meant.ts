import { suggest } from '../diagnostics/suggest.ts';

/**
 * The known names that the unknown ones among those given probably mean: what is only misspelt is not also missing.
 * Where there are as many unknown names as missing ones, each stands for one of them.
 */
export function probablyMeant(
  given: readonly string[],
  known: readonly string[],
): readonly string[] {
  const unknown = given.filter((name) => !known.includes(name));
  const missing = known.filter((name) => !given.includes(name));
  if (unknown.length >= missing.length) return missing;
  return unknown.flatMap((name) => suggest(name, missing) ?? []);
}
