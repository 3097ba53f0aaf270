import { isAboutOneDecision } from '../../core/guide/weigh/decide.ts';
import type { CompiledGuide } from '../../core/guide/compile/compile-guide.ts';
import type { WrittenPack } from '../../core/spec/written.generated.ts';
import { guideNamed } from '../rules/guides.ts';
import { readSources } from '../open/read-sources.ts';
import { packFolders } from '../rules/rule-folders.ts';

/** A guide for buyers, and what its pack says that it is about. */
export interface BuyerGuide extends CompiledGuide {
  readonly about: string;
}

/** Every guide about one decision of a buyer, by name in the order of the alphabet: those in a tender’s own `rules/` and those that come with the tool. */
export function buyerGuides(folder?: string): readonly BuyerGuide[] {
  return packFolders(folder)
    .flatMap(({ id, files }) => {
      const about = aboutOf(files);
      const made = about === undefined ? undefined : guideNamed(id, folder);
      return made && about !== undefined ? [{ ...made, about }] : [];
    })
    .filter(({ guide }) => isAboutOneDecision(guide))
    .toSorted((one, other) => (one.guide.id < other.guide.id ? -1 : 1));
}

/** What a pack says that it is about, where it is a guide. */
function aboutOf(files: readonly string[]): string | undefined {
  const paths = files.filter((path) => /[\\/]pack\.ya?ml$/.test(path));
  const packs = readSources(paths).sources.map(({ data }) => data as WrittenPack);
  return packs.find(({ kind }) => kind === 'guide')?.about;
}
