import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { showExact } from '../exact/show.ts';
import { isExact } from '../exact/exact.ts';
import { placeOf } from '../source/place-of.ts';
import type { TenderRuleSetting, WrittenTender } from '../spec/written.generated.ts';
import type { Rule } from './rule.ts';
import { changeOf, figuresOn, mayDepart, ownFigures, type Change } from './settings.ts';
import { otherKind, unknownRule, unknownSetting } from './unknown-setting.ts';

/** What is wrong with the figures that a tender sets itself: a rule may be made to ask for more, not for less. */
export function checkSettings(
  tender: WrittenTender,
  rules: readonly Rule[],
): readonly Diagnostic[] {
  return (tender.settings ?? []).flatMap((entry, index) => {
    const at = (field: string) => placeOf(tender, ['settings', index, field]);
    const rule = rules.find(({ id }) => id === entry.rule);
    if (!rule) return unknownRule(entry.rule, rules, at('rule'));
    const own = ownFigures(rule, figuresOn(rule, tender.procurement.commenced_on));
    if (!Object.hasOwn(own, entry.setting))
      return unknownSetting(rule, entry.setting, at('setting'));
    const figure = own[entry.setting];
    // A figure that was not in force on the day leaves the rule unjudged, whatever the tender sets.
    if (figure === undefined) return [];
    const change = changeOf(rule, entry, figure);
    if (change === 'other kind') return otherKind(rule, entry, at('is'));
    if (change === 'none' || change === 'tighter' || mayDepart(rule, tender)) return [];
    return loosened({ rule, entry, figure, change }, at('is'));
  });
}

interface Loosened {
  readonly rule: Rule;
  readonly entry: TenderRuleSetting;
  readonly figure: unknown;
  readonly change: Change;
}

function loosened({ rule, entry, figure, change }: Loosened, at: Diagnostic['at']): Diagnostic {
  const { id, written } = rule;
  const way = written.tighter?.[entry.setting];
  const why =
    change === 'looser' && way
      ? `Only a ${way} figure asks for more.`
      : 'The rule does not say which way asks for more.';
  return {
    code: 'rules/setting-loosened',
    severity: 'error',
    message: `The tender sets ${entry.setting} of the rule ${id} to ${shown(entry.is)}, but the rule says ${shown(figure)}. ${why}`,
    at,
    advice:
      written.basis === 'law'
        ? 'Delete this entry. Nobody can depart from the law, and the rule keeps its own figure.'
        : `Keep to the rule’s own figure, or give the reason under \`exceptions\` for ${id}. Until then, the rule keeps its own figure.`,
    basis: 'format',
  };
}

const shown = (figure: unknown): string => (isExact(figure) ? showExact(figure) : String(figure));
