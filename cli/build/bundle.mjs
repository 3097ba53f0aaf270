// Bundles the tool into dist/: one small entry, and a chunk for each command that is loaded only when it is used.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

// Beside them, dist/rules/ holds what `npm run generate` has just made of the rules.
rmSync('dist/parts', { recursive: true, force: true });
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
