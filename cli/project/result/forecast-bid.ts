import type { Outcome } from '../../command.ts';
import { forecast } from '../../core/bid/forecast.ts';
import { foundByRules, ruleCodesOfCaps } from '../../core/bid/found-by-rules.ts';
import type { CompetitionFacts } from '../../core/competition/facts.ts';
import { loadPacks } from '../../core/rules/load-packs.ts';
import { rulesOf } from '../../core/rules/judge-competition.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { asJson } from '../../reports/as-json.ts';
import { forecastPage } from '../../reports/bid/forecast-page.ts';
import { pageText } from '../../reports/page/page-text.ts';
import { plain } from '../../reports/report.ts';
import { bidIn } from '../open/bid-in.ts';
import { gateRuleCodes } from '../rules/gate-rules.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { readWithLenders } from '../rules/read-packs.ts';
import { packFolders } from '../rules/rule-folders.ts';
import { rulesLanguage } from '../rules/rules-language.ts';

/** The file of a bid, and how to tell what can be known of it. */
export interface ForecastWords {
  readonly bid: string;
  /** The folder of the tender, where it was named. */
  readonly tender: string | undefined;
  readonly format: 'text' | 'json';
}

/** What can be known of a bid before it is scored. It says what is wrong with the file where it cannot be read. */
export function forecastBid(competition: OpenCompetition, words: ForecastWords): Outcome {
  const { texts, exit } = competition;
  const asked = bidIn(competition, words.bid);
  if (!asked.ok) return { findings: asked.findings, texts, exit, ...asked.says };
  const { facts, bid } = asked;
  const { library } = competition;
  const found = foundByRules(facts, bid, { library, rules: rulesBehind(facts, competition) });
  const told = forecast(facts, bid, found);
  if (words.format === 'json') return { says: asJson(told) };
  return {
    findings: asked.findings,
    texts,
    says: pageText(forecastPage(told, facts.tender), plain),
    next: `\`fairlot check ${words.bid}${words.tender === undefined ? '' : ` --for ${words.tender}`}\` tells what to mend.`,
  };
}

/** The rules behind the shared conditions and caps of the tender, whatever packs it chose. */
function rulesBehind(
  facts: CompetitionFacts,
  { library, folder }: OpenCompetition,
): readonly Rule[] {
  const codes = [...gateRuleCodes(facts, library), ...ruleCodesOfCaps(facts, library)];
  const packs = [...new Set(codes.map((code) => code.split('/')[0] ?? code))].sort();
  if (packs.length === 0) return [];
  const folders = packFolders(folder);
  const { folders: read } = readWithLenders(folders, packs);
  const known = { known: folders.map(({ id }) => id) };
  return rulesOf([...loadPacks(read, rulesLanguage(), known).packs.values()]);
}
