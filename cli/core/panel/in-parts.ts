/** A long text in parts of at most so many letters, parted where a paragraph, a sentence or at least a word ends. Nothing is lost but blanks at the joints. */
export function inParts(text: string, most: number): readonly string[] {
  const paragraphs = text.split(/\n\s*\n/).map((one) => one.trim());
  return paragraphs.filter(Boolean).flatMap((paragraph) => cut(paragraph, most));
}

function cut(text: string, most: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const at = placeToCut(rest.slice(0, most));
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return rest === '' ? parts : [...parts, rest];
}

function placeToCut(text: string): number {
  const sentence = Math.max(...['. ', '! ', '? ', '.\n'].map((end) => text.lastIndexOf(end)));
  if (sentence > text.length / 2) return sentence + 1;
  const word = text.lastIndexOf(' ');
  return word > 0 ? word : text.length;
}
