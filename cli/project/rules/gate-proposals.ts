import type { CompetitionFacts } from '../../core/competition/facts.ts';
import type { Library } from '../../core/competition/library.ts';
import { rulesOf } from '../../core/rules/judge-competition.ts';
import { loadPacks } from '../../core/rules/load-packs.ts';
import { packsOfGates, proposeGates } from '../../core/rules/propose-gates.ts';
import type { Source } from '../../core/source/source.ts';
import type { ResultGateProposal } from '../../core/spec/written.generated.ts';
import { readWithLenders } from './read-packs.ts';
import type { PackFolder } from './rule-folders.ts';
import { rulesLanguage } from './rules-language.ts';

/** What the tool proposes about the shared gates of a tender, by bid and gate, and the rule files that it leans on. */
export interface GateProposals {
  readonly proposals: ReadonlyMap<string, ResultGateProposal>;
  readonly sources: readonly Source[];
}

/** Holds every bid against the rules behind the shared gates of a tender; nothing where it uses none. */
export function gateProposals(
  facts: CompetitionFacts,
  library: Library,
  folders: readonly PackFolder[],
): GateProposals | undefined {
  const packs = packsOfGates(facts, library);
  if (packs.length === 0) return undefined;
  const { folders: read, sources } = readWithLenders(folders, packs);
  const loaded = loadPacks(read, rulesLanguage(), { known: folders.map(({ id }) => id) });
  return { proposals: proposeGates(facts, library, rulesOf([...loaded.packs.values()])), sources };
}
