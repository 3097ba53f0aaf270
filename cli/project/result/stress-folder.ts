import type { Outcome } from '../../command.ts';
import { stress } from '../../core/sensitivity/stress/stress.ts';
import { asJson } from '../../reports/as-json.ts';
import { stressPage } from '../../reports/sensitivity/stress-page.ts';
import { errorsIn } from '../open/errors-in.ts';
import { lotsNamed } from '../open/lots-named.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { sayOrWritePage } from '../documents/page-outcome.ts';

/** What was typed after `fairlot stress`, and the day to take as today. */
export interface StressOptions {
  readonly lot: readonly string[];
  readonly seed: string;
  readonly competitions: string;
  readonly format: 'text' | 'json';
  readonly out: string | undefined;
  readonly force: boolean;
  readonly today: string;
}

/** Tries the scoring rules of a tender on invented bids. Nothing of the tender changes. */
export async function stressFolder(
  competition: OpenCompetition,
  options: StressOptions,
): Promise<Outcome> {
  const { facts, texts, exit } = competition;
  const { errors, stop } = errorsIn(competition, options.today);
  if (!facts || stop) return { findings: errors, texts, exit, ...(facts && { next: MEND }) };
  const wrong = wrongNumber(options);
  if (wrong !== undefined) return { says: `${wrong}\n`, exit: 2 };
  const lots = lotsNamed(facts, options.lot);
  if (typeof lots === 'string') return { says: `${lots}\n`, exit: 2 };
  const howMany = { seed: BigInt(options.seed), competitions: Number(options.competitions) };
  const found = stress(facts, lots, howMany);
  if (options.format === 'json') return { says: asJson(found) };
  const length = lots.length > 1 ? 'brief' : 'whole';
  const pages = { shown: stressPage(found, length), whole: stressPage(found, 'whole') };
  const next = length === 'brief' && options.out === undefined ? MORE : NEXT;
  return sayOrWritePage(pages, { facts, name: 'stress', options, next });
}

const MEND = 'mend these errors, then try again.';
const MORE =
  '`--lot` with the id of a lot shows the figures behind its answer; `--out out` writes those of all lots, with charts.';
const NEXT =
  '`fairlot explain` with the name of a price method tells its weak points; `fairlot try` compares methods on prices of your own.';

function wrongNumber({ seed, competitions }: StressOptions): string | undefined {
  if (!/^\d{1,18}$/.test(seed)) return `\`--seed ${seed}\` is not a whole number, such as 7.`;
  const count = Number(competitions);
  const fits = /^\d+$/.test(competitions) && count >= 20 && count <= 20_000;
  return fits
    ? undefined
    : `\`--competitions ${competitions}\` is not a whole number from 20 to 20000.`;
}
