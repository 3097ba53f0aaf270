import { basename, dirname } from 'node:path';
import { tenderForRules } from '../../core/competition/tender-for-rules.ts';
import { choicesIn, type ChoiceFile } from '../../core/rules/choice.ts';
import { readPin } from '../../core/rules/pin.ts';
import { stancesOf, type Stance } from '../../core/rules/stance.ts';
import { formatOf } from '../../core/source/format-of.ts';
import type { Source } from '../../core/source/source.ts';
import type {
  WrittenPack,
  WrittenPolicy,
  WrittenTender,
} from '../../core/spec/written.generated.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { keptTreesOf } from './kept-rules.ts';
import { readShipped } from './read-shipped.ts';
import { readSources } from '../open/read-sources.ts';
import { packFolders, type PackFolder } from './rule-folders.ts';
import { rulesLanguage } from './rules-language.ts';

/**
 * Where the tender of a competition stands on the questions that the sources disagree about. A tender that names no
 * policy, no rules and no choices is asked nothing.
 */
export function stancesIn(competition: OpenCompetition): readonly Stance[] {
  const { facts, library, folder } = competition;
  if (!facts || !takesPart(facts.tender)) return [];
  return stancesOf({
    tender: tenderForRules(facts, library),
    choices: readChoices(packFolders(folder)),
    policies: policiesOf(competition),
    language: rulesLanguage(),
  });
}

const takesPart = ({ policy, rules = [], choices = [] }: WrittenTender): boolean =>
  policy !== undefined || rules.length > 0 || choices.length > 0;

/** The questions in the pack `choices`: the competition’s own when it has one, else those that come with the tool. */
export function readChoices(folders: readonly PackFolder[]): readonly ChoiceFile[] {
  const pack = folders.find(({ id }) => id === CHOICES);
  if (!pack) return [];
  const { sources } = pack.comesWithTool ? readShipped(pack.files) : readSources(pack.files);
  return choicesIn(sources, keptTreesOf);
}

const CHOICES = 'choices';

/** The policy that a tender names, then those of the packs it takes over, nearest first. */
export function policiesOf({ ruleSources, facts }: OpenCompetition): readonly WrittenPolicy[] {
  const named = facts?.tender.policy;
  if (named === undefined) return [];
  const packs = [readPin(named, []).pack];
  for (const pack of packs)
    for (const base of basesOf(fileIn(ruleSources, pack, 'pack')))
      if (!packs.includes(base)) packs.push(base);
  return packs.flatMap((pack) => {
    const source = fileIn(ruleSources, pack, 'policy');
    return source ? [source.data as WrittenPolicy] : [];
  });
}

const fileIn = (sources: readonly Source[], pack: string, format: string): Source | undefined =>
  sources.find(
    ({ file, data }) => basename(dirname(file)) === pack && formatOf(data)?.name === format,
  );

const basesOf = (source: Source | undefined): readonly string[] =>
  ((source?.data as WrittenPack | undefined)?.extends ?? []).map((text) => readPin(text, []).pack);
