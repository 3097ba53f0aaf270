import type { Outcome } from '../../command.ts';
import { libraryOf, type Shared } from '../../core/competition/library.ts';
import { whatIf } from '../../core/sensitivity/what-if/what-if.ts';
import type { WrittenPrice } from '../../core/spec/written.generated.ts';
import { asJson } from '../../reports/as-json.ts';
import { whatIfPage } from '../../reports/sensitivity/what-if-page.ts';
import { errorsIn } from '../open/errors-in.ts';
import { lotsNamed } from '../open/lots-named.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { sayOrWritePage } from '../documents/page-outcome.ts';
import { readSources } from '../open/read-sources.ts';
import { packFolders } from '../rules/rule-folders.ts';

/** What was typed after `fairlot what-if`, and the day to take as today. */
export interface WhatIfOptions {
  readonly lot: readonly string[];
  readonly format: 'text' | 'json';
  readonly out: string | undefined;
  readonly force: boolean;
  readonly today: string;
}

/** Asks what would change the winner of each lot of a competition. No file of it changes. */
export async function whatIfFolder(
  competition: OpenCompetition,
  options: WhatIfOptions,
): Promise<Outcome> {
  const { facts, texts, exit, folder } = competition;
  const { errors, stop } = errorsIn(competition, options.today);
  if (!facts || stop) return { findings: errors, texts, exit, ...(facts && { next: MEND }) };
  const lots = lotsNamed(facts, options.lot);
  if (typeof lots === 'string') return { says: `${lots}\n`, exit: 2 };
  const found = whatIf(facts, lots, priceMethods(folder));
  if (options.format === 'json') return { says: asJson(found) };
  const length = lots.length > 1 ? 'brief' : 'whole';
  const pages = { shown: whatIfPage(found, length), whole: whatIfPage(found, 'whole') };
  const next = length === 'brief' && options.out === undefined ? MORE : NEXT;
  return sayOrWritePage(pages, { facts, name: 'what-if', options, next });
}

const MEND = 'mend these errors, then ask again.';
const MORE =
  '`--lot` with the id of a lot shows the tables behind its answer; `--out out` writes those of all lots.';
const NEXT =
  '`fairlot explain score` tells how any figure came about; `fairlot stress` tries the rules themselves on invented bids.';

/** Every price method at hand: the tender's own and those that come with the tool. */
function priceMethods(folder: string): readonly Shared<WrittenPrice>[] {
  const packs = packFolders(folder).map(({ files }) => files);
  const priced = packs.filter((files) => readSources(files.slice(0, 3)).sources.some(isPrice));
  return libraryOf(priced.map((files) => readSources(files).sources)).method;
}

const isPrice = ({ data }: { readonly data: object }): boolean =>
  'format' in data && data.format === 'price/1';
