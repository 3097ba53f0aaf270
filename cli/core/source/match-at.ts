/** What a sticky expression finds at an offset of a text, or nothing. */
export function matchAt(form: RegExp, text: string, at: number): string | undefined {
  form.lastIndex = at;
  return form.exec(text)?.[0];
}
