// Bundles the tool into dist/: one small entry, and a chunk for each command that is loaded only when it is used.
import { rmSync, cpSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['cli/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  chunkNames: 'parts/[name]-[hash]',
  // Packages written for require() ask for it; the fonts and the PDF writer read files beside themselves.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  external: ['pdfkit', '@expo-google-fonts/*', 'inquirer'],
  logLevel: 'warning',
});
