/** Breaks a sentence into lines of at most `width` characters, each after `indent`. A longer word keeps a line of its own. */
export function wrap(sentence: string, indent = '', width = 80): string {
  const lines: string[] = [];
  for (const word of sentence.split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? undefined : `${lines.at(-1)} ${word}`;
    if (longer !== undefined && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(indent + word);
  }
  return lines.join('\n');
}
