import { join, resolve } from 'node:path';
import type { CompetitionFacts } from '../../core/competition/facts.ts';
import { gather } from '../../core/competition/gather.ts';
import { libraryOf, type Library } from '../../core/competition/library.ts';
import { link } from '../../core/competition/link.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import type { Pack } from '../../core/rules/pack.ts';
import type { Source } from '../../core/source/source.ts';
import type { WrittenTender } from '../../core/spec/written.generated.ts';
import { isFile } from '../../io/files-exist.ts';
import { findFiles, MARK } from './find-files.ts';
import { gateProposals } from '../rules/gate-proposals.ts';
import { loadLibrary } from '../rules/load-library.ts';
import { loadRules } from '../rules/load-rules.ts';
import { neededFiles } from './needed-files.ts';
import { readMore, readSources, type ReadFiles } from './read-sources.ts';
import { packFolders } from '../rules/rule-folders.ts';

/** One competition, read from its folder: its facts when there is a tender, and everything found on the way. */
export interface OpenCompetition {
  readonly folder: string;
  /** False when only what some bids need was read. */
  readonly whole: boolean;
  readonly sources: readonly Source[];
  /** The rule files it leans on: packs, scales, methods, shared criteria. */
  readonly ruleSources: readonly Source[];
  readonly library: Library;
  readonly packs: readonly Pack[];
  readonly facts?: CompetitionFacts;
  readonly findings: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  readonly exit: 0 | 2;
}

/** Opens every file of a competition's folder. */
export function openCompetition(folder: string): OpenCompetition {
  return openFromFiles(folder, findFiles(folder).files);
}

/** Opens a competition from all its files; the order they are named in changes nothing. */
export function openFromFiles(folder: string, files: readonly string[]): OpenCompetition {
  return opened(folder, readSources(files), { whole: true, besides: [] });
}

/**
 * Opens a competition as far as it takes to check these bids: the tender, its lots, the bids, their bidders and partners.
 * Nothing else is read, so that one bid among a thousand is checked at once. `besides` are packs to judge by that the tender
 * does not name.
 */
export function openForBids(
  folder: string,
  bids: readonly string[],
  besides: readonly string[] = [],
): OpenCompetition {
  const given = [join(folder, MARK), ...bids].map((path) => resolve(path));
  let read = readSources([...new Set(given)]);
  const seen = new Set(given);
  for (let fresh = read.sources; fresh.length > 0;) {
    const needed = fresh.flatMap((source) => neededFiles(source, folder));
    const rest = [...new Set(needed)].filter((path) => !seen.has(path) && isFile(path));
    for (const path of rest) seen.add(path);
    const before = read.sources.length;
    read = rest.length > 0 ? readMore(read, rest) : read;
    fresh = read.sources.slice(before);
  }
  return opened(folder, read, { whole: false, besides });
}

/** Whether all of a competition was read, and the packs to judge by besides those that its tender names, such as `bid-writing@1`. */
interface Extent {
  readonly whole: boolean;
  readonly besides: readonly string[];
}

function opened(folder: string, read: ReadFiles, { whole, besides }: Extent): OpenCompetition {
  const base = { folder, whole, sources: read.sources, texts: read.texts, exit: read.exit };
  const { competition, findings } = gather(read.sources, read.unusable);
  const early = [...read.findings, ...findings];
  if (!competition)
    return { ...base, ruleSources: [], library: libraryOf([]), packs: [], findings: early };
  const folders = packFolders(folder);
  const rules = loadRules(
    withPacks(competition.tender, besides),
    folders,
    whole ? 'anything' : 'bid',
  );
  const { library, sources } = loadLibrary(read.sources, folders);
  const linked = link(competition, library);
  const gates = whole ? gateProposals(linked.facts, library, folders) : undefined;
  return {
    ...base,
    ruleSources: distinctFiles([...rules.sources, ...sources, ...(gates?.sources ?? [])]),
    library,
    packs: rules.packs,
    facts: { ...linked.facts, ...(gates && { proposals: gates.proposals }) },
    findings: [...early, ...rules.findings, ...linked.findings],
  };
}

/** The tender with packs added that it does not name itself. */
const withPacks = (tender: WrittenTender, besides: readonly string[]): WrittenTender =>
  besides.length === 0
    ? tender
    : { ...tender, rules: [...new Set([...(tender.rules ?? []), ...besides])] };

/** A rule file that is read for two reasons is one input all the same. */
const distinctFiles = (sources: readonly Source[]): readonly Source[] => [
  ...new Map(sources.map((source) => [source.file, source])).values(),
];
