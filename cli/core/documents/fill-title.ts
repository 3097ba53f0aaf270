/** A title or file name of a document, with its fields filled in as they are. */
export const fillTitle = (text: string, subject: object): string =>
  text.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_, path: string) => {
    const value = path
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], subject);
    return String(value ?? '');
  });
