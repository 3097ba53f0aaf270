import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Rule } from './rule.ts';
import { kindOf, type NewFigure } from './settings.ts';

/** The finding about a figure set for a rule that is not among these. */
export const unknownRule = (name: string, rules: readonly Rule[], at: Place): Diagnostic => ({
  code: 'rules/unknown-rule',
  severity: 'error',
  message: `None of the rules here is called ${name}, so this changes nothing.${didYouMean(
    name,
    rules.map(({ id }) => id),
  )}`,
  at,
  advice: 'Correct the name of the rule, or delete this entry.',
  basis: 'format',
});

/** The finding about a setting that a rule does not have. */
export function unknownSetting(rule: Rule, setting: string, at: Place): Diagnostic {
  const names = settingNames(rule);
  const has = names.length ? `It has: ${names.join(', ')}.` : 'It has none.';
  return {
    code: 'rules/unknown-setting',
    severity: 'error',
    message: `The rule ${rule.id} has no setting called ${setting}.${didYouMean(setting, names)} ${has}`,
    at,
    advice: 'Correct the name of the setting, or delete this entry.',
    basis: 'format',
  };
}

/** The names of the figures that a rule uses: settings first, then dated figures. */
const settingNames = ({ written }: Rule): readonly string[] =>
  Object.keys({ ...written.settings, ...written.values });

/** The finding about a figure of another kind than the rule's own, such as a text for a number. */
export const otherKind = (rule: Rule, { setting, is }: NewFigure, at: Place): Diagnostic => ({
  code: 'rules/setting-kind',
  severity: 'error',
  message: `The setting ${setting} of the rule ${rule.id} cannot be a ${KINDS[kindOf(is)]}.`,
  at,
  advice: `Give the same kind of figure as the rule does. \`fairlot explain ${rule.id}\` shows it.`,
  basis: 'format',
});

const KINDS: Readonly<Record<string, string>> = {
  number: 'number',
  string: 'text',
  boolean: 'yes or no',
};
