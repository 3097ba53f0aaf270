/** What kind of file this is: `tender/1` is version 1 of the format `tender`. */
export interface Format {
  readonly name: string;
  readonly version: string;
}

/** The format that a file names in its line `format: tender/1`; nothing when it has no such line or the line has another form. */
export function formatOf(data: unknown): Format | undefined {
  const written =
    typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  const parts = typeof written === 'string' ? /^([a-z][a-z-]*)\/(\d+)$/.exec(written) : undefined;
  return parts ? { name: parts[1] ?? '', version: parts[2] ?? '' } : undefined;
}
