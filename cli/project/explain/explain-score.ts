import { join } from 'node:path';
import type { Outcome } from '../../command.ts';
import { explainStep } from '../../core/scoring/explain-step.ts';
import { formatOf } from '../../core/source/format-of.ts';
import type { WrittenResult } from '../../core/spec/written.generated.ts';
import { isFile } from '../../io/files-exist.ts';
import { wrap } from '../../reports/wrap.ts';
import { competitionOf } from '../open/find-files.ts';
import { openForBids } from '../open/open-competition.ts';
import { readSources } from '../open/read-sources.ts';
import { outFolder, RESULT } from '../result/score-folder.ts';

/** Tells one figure of a result step by step: `['lot-1', 'bidder-b', 'price']`, from the named result or the nearest. */
export function explainScore(address: readonly string[], named: string | undefined): Outcome {
  const path = named ?? nearest();
  if (path === undefined) return refuse(NO_RESULT);
  const { sources, findings, texts, exit } = readSources([path]);
  const [source] = sources;
  if (!source) return { findings, texts, exit };
  if (formatOf(source.data)?.name !== 'result') return refuse(`${path} is not a result.`);
  const told = explainStep(source.data as WrittenResult, address);
  return told.ok ? { says: `${told.lines.map(wrapped).join('\n')}\n` } : refuse(told.message);
}

/** A long line goes on below itself, as far in as it began. */
const wrapped = (line: string): string => wrap(line.trim(), /^ */.exec(line)?.[0] ?? '');

const refuse = (says: string): Outcome => ({ says: `${says}\n`, exit: 2 });

const NO_RESULT =
  'There is no result here.\nWhat to do: run `fairlot score`, or name one: --result out/result.yaml.';

/** Where `fairlot score` writes when nobody says otherwise, or `out/` where somebody stands. */
function nearest(): string | undefined {
  const folder = competitionOf('.');
  const facts = folder === undefined ? undefined : openForBids(folder, []).facts;
  const usual = facts ? [join(outFolder(undefined, facts), RESULT)] : [];
  return [...usual, join('out', RESULT)].find(isFile);
}
