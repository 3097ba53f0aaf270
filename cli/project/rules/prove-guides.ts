import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { compileGuide } from '../../core/guide/compile/compile-guide.ts';
import { proveGuide } from '../../core/guide/compile/prove-guide.ts';
import type { Source } from '../../core/source/source.ts';
import type { WrittenPack } from '../../core/spec/written.generated.ts';
import { formatOf } from '../../core/source/format-of.ts';
import { calculators } from './calculators.ts';
import { rulesLanguage } from './rules-language.ts';

/** Compiles every guide among these packs and runs the examples of its files. */
export const proveGuides = (packs: readonly (readonly Source[])[]): readonly Diagnostic[] =>
  packs.filter(isGuide).flatMap((files) => {
    const language = rulesLanguage();
    const calculator = (name: string) => calculators(name)[0]?.written;
    const made = compileGuide(files, { language, calculator });
    return made ? [...made.findings, ...proveGuide(made.guide, language)] : [];
  });

const isGuide = (files: readonly Source[]): boolean =>
  files.some(
    ({ data }) => formatOf(data)?.name === 'pack' && (data as WrittenPack).kind === 'guide',
  );
