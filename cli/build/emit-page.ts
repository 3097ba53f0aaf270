import { build } from 'esbuild';

/** Where the program of the page stands, from the tool’s own folder. */
const PATH = 'dist/page/self-check.js';

/**
 * The program of the page that asks the questions of a self-check, for browsers: it holds the same engine as the tool. Its
 * templates come compiled, so only the part of Handlebars that runs them goes in.
 */
export async function emitPage(): Promise<ReadonlyMap<string, string>> {
  const made = await build({
    entryPoints: ['cli/page/self-check.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'selfCheck',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    alias: { handlebars: 'handlebars/runtime.js' },
    logLevel: 'warning',
  });
  return new Map(made.outputFiles.map(({ text }) => [PATH, text]));
}
