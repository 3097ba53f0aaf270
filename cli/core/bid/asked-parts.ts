import type { CompetitionFacts } from '../competition/facts.ts';
import { whyNotFor } from '../rules/applicability.ts';
import type { PartialTender } from '../rules/partial-tender.ts';
import type { Rule } from '../rules/rule.ts';

/** A part of a bid, such as `equality_plan`, and the rules of the tender that will look at it. */
export interface AskedPart {
  readonly field: string;
  readonly rules: readonly Rule[];
}

/**
 * The parts of a bid that something of this tender will look at: a rule of the packs that it chose, if it is for this
 * procurement and not switched off, or a rule behind one of its shared gates (`gateRules`, by their codes).
 */
export function askedParts(
  { tender }: CompetitionFacts,
  rules: readonly Rule[],
  gateRules: readonly string[],
): readonly AskedPart[] {
  const off = new Set((tender.exceptions ?? []).map(({ rule }) => rule));
  const live = rules.filter(
    (rule) =>
      rule.written.about === 'bid' &&
      (gateRules.includes(rule.id) ||
        (!off.has(rule.id) &&
          whyNotFor(rule, tender as PartialTender)?.outcome !== 'not applicable')),
  );
  const byField = new Map<string, Rule[]>();
  for (const rule of live)
    for (const field of fieldsOf(rule)) byField.set(field, [...(byField.get(field) ?? []), rule]);
  return [...byField].map(([field, those]) => ({ field, rules: those }));
}

/** The fields of a bid that the expressions of a rule name, such as `equality_plan`. */
export function fieldsOf({ written }: Rule): ReadonlySet<string> {
  const { each = [], when = '', require } = written;
  const text = [each, when, require].flat().join(' ');
  return new Set([...text.matchAll(/\bbid\.([a-z_]+)/g)].map(([, field = '']) => field));
}
