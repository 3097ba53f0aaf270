import { dirname, join, relative, resolve } from 'node:path';
import { formats } from '../../core/spec/formats.ts';
import { isFile } from '../../io/files-exist.ts';
import { readText } from '../../io/files.ts';
import { homeFolder } from '../../io/home.ts';

/** The formats that have a starter file: those that people write by hand. */
export const formatsWithStarter = (): readonly string[] =>
  formats.filter((format) => isFile(starterFile(format)));

/**
 * The commented starter file of a format, as it would stand at a path: its first line leads an editor from there to the
 * format's schema. The format must be one of those that have a starter.
 */
export function starterFor(format: string, path: string): string {
  const { text } = readText(starterFile(format));
  if (text === undefined) throw new Error(`The starter file of ${format} cannot be read.`);
  return ledToSchema(text, format, path);
}

/** A file as it would stand at a path: its first line leads an editor from there to the schema of its format. */
export function ledToSchema(text: string, format: string, path: string): string {
  const schema = join(homeFolder(), 'specs', format, '1.schema.json');
  const way = relative(dirname(resolve(path)), schema).replaceAll('\\', '/');
  return text.replace(/^# yaml-language-server: .*$/m, `# yaml-language-server: $schema=${way}`);
}

const starterFile = (format: string): string => join(homeFolder(), 'specs', format, 'starter.yaml');
