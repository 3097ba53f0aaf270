import { basename, join } from 'node:path';
import { isFile } from '../../io/files-exist.ts';
import { listFolder, readText } from '../../io/files.ts';
import { homeFolder } from '../../io/home.ts';
import { ledToSchema } from './starter.ts';

/** The models of a format by name, such as `mentoring`: ready-made tenders and lots, each for one kind of service. */
export const modelsOf = (format: string): readonly string[] =>
  (listFolder(modelFolder(format)).entries ?? []).map(({ path }) => basename(path, '.yaml')).sort();

/**
 * A model as it would stand at a path, or nothing when there is none of this name. Its blanks say `# fill in`. A model
 * may be named with its version, `mentoring@1`; another version is not there.
 */
export function modelFor(format: string, model: string, path: string): string | undefined {
  const [name = '', version] = model.split('@');
  const file = join(modelFolder(format), `${name}.yaml`);
  if (!/^[a-z-]+$/.test(name) || !isFile(file)) return undefined;
  const { text } = readText(file);
  if (text === undefined || (version && !text.includes(`# Model: ${name}@${version}.`)))
    return undefined;
  return ledToSchema(text, format, path);
}

const modelFolder = (format: string): string => join(homeFolder(), 'specs', format, 'models');
