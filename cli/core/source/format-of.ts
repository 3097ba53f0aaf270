/** What kind of file this is: `tender/1` is version 1 of the format `tender`. */
export interface Format {
  readonly name: string;
  readonly version: string;
}

/** The format that a file names in its line `format: tender/1`; nothing when it has no such line or the line has another form. */
export function formatOf(data: unknown): Format | undefined {
  const written =
    typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  return typeof written === 'string' ? formatNamed(written) : undefined;
}

/** There are few formats and many files, which are asked again and again. */
function formatNamed(written: string): Format | undefined {
  const known = formats.get(written);
  if (known) return known;
  const parts = /^([a-z][a-z-]*)\/(\d+)$/.exec(written);
  if (!parts) return undefined;
  const format = { name: parts[1] ?? '', version: parts[2] ?? '' };
  formats.set(written, format);
  return format;
}

const formats = new Map<string, Format>();
