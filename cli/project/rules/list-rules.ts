import type { Outcome } from '../../command.ts';
import { didYouMean } from '../../core/diagnostics/suggest.ts';
import { coverageJson, coverageText } from '../../reports/rules/coverage.ts';
import { listedPack, packsJson, packsText } from '../../reports/rules/pack-list.ts';
import { rulesJson, rulesText } from '../../reports/rules/rule-list.ts';
import { wrap } from '../../reports/wrap.ts';
import { allPacks, shippedCoverage } from './all-packs.ts';

/** How a list is wanted: for a person, or for another program. */
export type ListFormat = 'text' | 'json';

/** Lists every pack at hand. */
export function listPacks(format: ListFormat): Outcome {
  const all = allPacks();
  const byId = new Map(all.map(({ pack }) => [pack.id, pack]));
  const listed = all.map((one) => listedPack(one.pack, one.sources, byId));
  return format === 'json'
    ? { says: packsJson(listed) }
    : { says: packsText(listed), next: '`fairlot rules <pack>` lists the rules of a pack.' };
}

/** Lists the rules of one pack, or says that there is none of that name. */
export function listRules(name: string, format: ListFormat): Outcome {
  const all = allPacks();
  const byId = new Map(all.map(({ pack }) => [pack.id, pack]));
  const found = all.find(({ pack }) => pack.id === name.replace(/@.*$/, ''));
  if (!found) {
    const known = [...byId.keys()];
    const says = `There are no rules called “${name}”.${didYouMean(name, known)} The packs are: ${known.join(', ')}.`;
    return { exit: 2, says: `${wrap(says)}\n` };
  }
  const listed = listedPack(found.pack, found.sources, byId);
  return format === 'json'
    ? { says: rulesJson(listed) }
    : {
        says: rulesText(listed),
        next: '`fairlot explain <rule>` tells the whole story of a rule.',
      };
}

/** Lists, theme by theme, what became of everything that the source documents ask for. */
export function listCoverage(format: ListFormat): Outcome {
  const coverage = shippedCoverage();
  return { says: format === 'json' ? coverageJson(coverage) : coverageText(coverage) };
}
