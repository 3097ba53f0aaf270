import { format } from 'prettier';
import { emitCommands } from './emit-commands.ts';
import { emitHolidays } from './emit-holidays.ts';
import { emitReadme } from './emit-readme.ts';
import { emitTypes } from './emit-types.ts';
import { emitValidators, validatorTypes } from './emit-validators.ts';
import { readSchemas } from './schemas.ts';

const STYLE = {
  parser: 'typescript',
  singleQuote: true,
  trailingComma: 'all',
  printWidth: 100,
} as const;

/** Every file that git keeps and that is made from `specs/` and `rules/`: its path and what it must hold. */
export async function keptFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const schemas = readSchemas(root);
  const pages = [...schemas].map(
    ([name, schema]) => [`specs/${name}/README.md`, emitReadme(name, schema)] as const,
  );
  const types = await format(emitTypes(schemas), STYLE);
  const holidays = await format(emitHolidays(root), STYLE);
  return new Map([
    ['cli/core/spec/written.generated.ts', types],
    ['cli/core/dates/bank-holidays.generated.ts', holidays],
    ...pages,
  ]);
}

/** The list of commands, made from the folder `cli/commands/`; the commands need the built files to be there. */
export async function commandList(root: string): Promise<ReadonlyMap<string, string>> {
  return new Map([['cli/commands.generated.ts', await format(await emitCommands(root), STYLE)]]);
}

/** The page of each rule pack, made from its files, which can only be read once the built files are there. Git keeps them. */
export async function packPages(): Promise<ReadonlyMap<string, string>> {
  const { emitPackReadmes } = await import('./emit-pack-readme.ts');
  return emitPackReadmes();
}

/** Every file that is made from the schemas anew for each build and that git does not keep. */
export async function builtFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const folder = 'cli/core/spec';
  return new Map([
    [`${folder}/validators.generated.js`, await emitValidators(readSchemas(root))],
    [`${folder}/validators.generated.d.ts`, validatorTypes],
  ]);
}

/** The rules that come with the tool, read already; they are made once the built files are there, and git does not keep them. */
export async function keptRules(): Promise<ReadonlyMap<string, string>> {
  const { emitKeptRules } = await import('./emit-kept-rules.ts');
  return emitKeptRules();
}

/** The program of the page for bidders; git does not keep it. */
export async function pageProgram(): Promise<ReadonlyMap<string, string>> {
  const { emitPage } = await import('./emit-page.ts');
  return emitPage();
}
