import { distance } from 'fastest-levenshtein';

/** The known name that a mistyped one most resembles, or nothing when none is near. Capitals, `-`, `_` and blanks do not count. */
export function suggest(typed: string, known: Iterable<string>): string | undefined {
  const word = bare(typed);
  const near = word.length < 5 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let best: { readonly name: string; readonly far: number } | undefined;
  for (const name of known) {
    const far = distance(word, bare(name));
    if (far <= near && far < (best?.far ?? Infinity)) best = { name, far };
  }
  return best?.name;
}

/** The question ` Did you mean …?` to put after a sentence, or an empty text when no known name is near. */
export function didYouMean(typed: string, known: Iterable<string>): string {
  const name = suggest(typed, known);
  return name === undefined ? '' : ` Did you mean \`${name}\`?`;
}

// Nobody types a name of more than a hundred characters; the cut keeps a hostile one from taking long.
const bare = (name: string): string =>
  name
    .slice(0, 100)
    .toLowerCase()
    .replace(/[-_\s]/g, '');
