import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { CheckBecause } from '../spec/written.generated.ts';
import type { PartialTender } from './partial-tender.ts';
import type { Item } from './judge-items.ts';
import { pinsOf } from './pin.ts';
import type { Rule } from './rule.ts';

/** The finding that a rule makes about an item: its sentence, place, advice and who asks for it. */
export function findingOf(rule: Rule, item: Item, tender: PartialTender | undefined): Diagnostic {
  const { written } = rule;
  const says = rule.says.run(item.values);
  const advice = rule.advice.run(item.values);
  const because = becauseText(written.because);
  return {
    code: rule.id,
    severity: severityOf(rule, tender),
    // A gap that cannot be filled must not hide the finding.
    message: says.ok ? says.text : `${written.title}: this is not so here.`,
    at: item.place(),
    advice: advice.ok ? advice.text : written.advice,
    basis: written.basis,
    ...(because !== '' && { because }),
  };
}

/**
 * A sector rule is an error only where the tender chose its pack by name; elsewhere it is advice. A policy of the
 * government is an error only for those it binds; for others it is a warning.
 */
function severityOf(rule: Rule, tender: PartialTender | undefined): Severity {
  const { written, through = rule.pack } = rule;
  if (written.severity !== 'error') return written.severity;
  if (written.basis === 'government policy') return isBound(tender) ? 'error' : 'warning';
  if (written.basis !== 'sector') return 'error';
  return pinsOf(tender).some((pin) => pin.pack === through) ? 'error' : 'advice';
}

/** The notes on procurement policy bind central government, and whoever says that they bind it. */
function isBound(tender: PartialTender | undefined): boolean {
  const { policy_notes_bind, authority_type } = tender?.buyer ?? {};
  return policy_notes_bind ?? authority_type === 'central';
}

/** Where a rule comes from, in words: the law first, then the document, and whether either was read only second hand. */
export function becauseText({ law, source, confirmed }: CheckBecause): string {
  const from = [law, source].filter((text) => text !== undefined).join('; ');
  return confirmed && from !== '' ? from + HEARSAY[confirmed] : from;
}

const HEARSAY: Readonly<Record<NonNullable<CheckBecause['confirmed']>, string>> = {
  primary: '',
  secondary: ' (secondary source)',
  'single-secondary': ' (a single secondary source)',
};
