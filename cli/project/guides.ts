import { compileGuide, type CompiledGuide } from '../core/guide/compile-guide.ts';
import { calculators } from './calculators.ts';
import { readShipped } from './read-shipped.ts';
import { readSources } from './read-sources.ts';
import { packFolders } from './rule-folders.ts';
import { rulesLanguage } from './rules-language.ts';

/** The guide of this name, ready to use: that of a tender’s own `rules/` first, then the one that comes with the tool; nothing when there is none. */
export function guideNamed(name: string, folder?: string): CompiledGuide | undefined {
  const pack = packFolders(folder).find(({ id }) => id === name);
  if (!pack) return undefined;
  const read = pack.comesWithTool ? readShipped(pack.files) : readSources(pack.files);
  const compiled = compileGuide(read.sources, {
    language: rulesLanguage(),
    calculator: (wanted) => calculators(wanted)[0]?.written,
  });
  return compiled && { ...compiled, findings: [...read.findings, ...compiled.findings] };
}
