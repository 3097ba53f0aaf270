import { createRequire } from 'node:module';
import type { Face } from './look.ts';

const family = '@expo-google-fonts/atkinson-hyperlegible-next';

const files: Readonly<Record<Face, string>> = {
  regular: '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  bold: '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  italic: '400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/AtkinsonHyperlegibleNext_700Bold_Italic.ttf',
};

/** All cuts of the typeface (Atkinson Hyperlegible Next, Braille Institute, OFL 1.1), which holds the Welsh letters. */
export const faces = Object.keys(files) as readonly Face[];

/** The path of a cut's font file, found beside the installed packages whether the tool runs from source or bundled. */
export function fontFile(face: Face): string {
  return createRequire(import.meta.url).resolve(`${family}/${files[face]}`);
}
