import { join } from 'node:path';
import { homeFolder } from './home.ts';
import { listFolder, readText } from './files.ts';

/** A text file with its path, as templates need it. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** The document templates that come with the tool: each document, and the parts they share. */
export function readTemplates(): {
  readonly documents: readonly TextFile[];
  readonly partials: readonly TextFile[];
} {
  const folder = join(homeFolder(), 'templates');
  return {
    documents: filesIn(folder, '.md.hbs'),
    partials: filesIn(join(folder, 'partials'), '.hbs'),
  };
}

function filesIn(folder: string, ending: string): readonly TextFile[] {
  return (listFolder(folder).entries ?? []).flatMap(({ path, name, is }) => {
    if (is !== 'file' || !name.endsWith(ending)) return [];
    const { text } = readText(path);
    return text === undefined ? [] : [{ file: path, text }];
  });
}
