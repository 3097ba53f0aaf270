/** Lines of a YAML file that no reader of YAML looks at, 100 characters wide unless told; whatever the text holds, it stays behind the mark. */
export function commentLines(text: string, mark = '# ', width = LINE): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? mark.trimEnd()} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(mark + word);
  }
  return lines;
}

/** How wide a line of a comment is, in characters. */
const LINE = 100;
