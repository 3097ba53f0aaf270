import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Values } from '../expression/compile.ts';
import { unknownField } from '../expression/unknown-field.ts';
import { placeOf } from '../source/place-of.ts';
import type { CheckExample } from '../spec/written.generated.ts';
import { newestValue, valueOn } from './dated-value.ts';
import type { PartialTender } from './partial-tender.ts';
import { applyRule, type Subject, type Verdict } from './judge.ts';
import type { Rule } from './rule.ts';

/**
 * Runs a rule's own examples and reports each that does not come out as it says. Whether the rule is for the
 * procurement is not judged here. A dated figure is that of the day the example's procurement commenced,
 * the newest where it gives no day, or what the example gives under `value`.
 */
export function prove(rule: Rule): readonly Diagnostic[] {
  return rule.written.examples.flatMap((example) => {
    const trouble = troubleWith(rule, example);
    return trouble === undefined ? [] : failure(rule, example, trouble);
  });
}

function troubleWith(rule: Rule, example: CheckExample): string | undefined {
  const { given } = example;
  for (const [name, value] of Object.entries(given)) {
    const shape = rule.scope.variables.get(name);
    const unknown = shape ? unknownField(value, shape, name) : name;
    if (unknown !== undefined) return `it gives ${unknown}, which no file has`;
  }
  return difference(verdictOn(rule, example), example);
}

/** What a rule finds in one of its own examples, with the figures that `prove` would take. */
export function verdictOn(rule: Rule, { given }: CheckExample): Verdict {
  const subject: Subject = { about: rule.written.about, files: given, ...onDate(given) };
  return applyRule(rule, subject, figuresFor(rule, given));
}

function difference(
  { outcome, reason, findings }: Verdict,
  example: CheckExample,
): string | undefined {
  if (outcome === 'undecided') return `it cannot be decided: ${reason ?? ''}`;
  const said = findings.map((finding) => finding.message).join(' / ');
  if (example.says === undefined && example.holds !== true)
    return 'it has neither `holds: true` nor `says`';
  if ((example.says ?? '') === said) return undefined;
  return said === '' ? 'the rule finds nothing' : `the rule says: ${said}`;
}

function figuresFor(rule: Rule, given: CheckExample['given']): Values {
  const tender = given['tender'] as PartialTender | undefined;
  const on = tender?.procurement?.commenced_on;
  const figures = [...rule.values].map(([name, value]) => [
    name,
    (on === undefined ? newestValue(value) : valueOn(value, on))?.is,
  ]);
  return { ...Object.fromEntries(figures), ...(given['value'] as Values | undefined) };
}

function onDate(given: CheckExample['given']): { readonly on?: string } {
  return typeof given['on'] === 'string' ? { on: given['on'] } : {};
}

function failure(rule: Rule, example: CheckExample, trouble: string): Diagnostic {
  const wanted = example.says === undefined ? 'that the rule holds' : 'what the rule says';
  return {
    code: 'rules/example-fails',
    severity: 'error',
    message: `An example of the rule ${rule.id} does not come out as written (${wanted}): ${trouble}.`,
    at: placeOf(example),
    advice: 'Correct the rule or the example, whichever is wrong.',
    basis: 'format',
  };
}
