import { compileGuide, type CompiledGuide } from '../../core/guide/compile/compile-guide.ts';
import { calculators } from './calculators.ts';
import { readShipped } from './read-shipped.ts';
import { readSources } from '../open/read-sources.ts';
import { packFolders, type PackFolder } from './rule-folders.ts';
import { rulesLanguage } from './rules-language.ts';

/** The guide of this name, ready to use: that of a tender’s own `rules/` first, then the one that comes with the tool; nothing when there is none. */
export function guideNamed(name: string, folder?: string): CompiledGuide | undefined {
  const pack = packFolders(folder).find(({ id }) => id === name);
  if (!pack) return undefined;
  if (!pack.comesWithTool) return compiled(pack);
  const made = known.get(pack.folder) ?? compiled(pack);
  known.set(pack.folder, made);
  return made;
}

/** What comes with the tool does not change while it runs, and many tenders may lean on one guide. */
const known = new Map<string, CompiledGuide | undefined>();

function compiled(pack: PackFolder): CompiledGuide | undefined {
  const read = pack.comesWithTool ? readShipped(pack.files) : readSources(pack.files);
  const made = compileGuide(read.sources, {
    language: rulesLanguage(),
    calculator: (wanted) => calculators(wanted)[0]?.written,
  });
  return made && { ...made, findings: [...read.findings, ...made.findings] };
}
