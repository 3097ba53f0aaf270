import { ruleLanguage, type RuleLanguage } from '../../core/rules/rule-language.ts';
import { schemaOf } from '../../core/spec/formats.ts';

let known: RuleLanguage | undefined;

/** The language that rules and questions are written in, made from the formats when it is first needed. */
export function rulesLanguage(): RuleLanguage {
  known ??= ruleLanguage(schemaOf);
  return known;
}
