import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Values } from '../expression/compile.ts';
import type { TenderException } from '../spec/written.generated.ts';
import { whyNotFor } from './applicability.ts';
import type { PartialTender } from './partial-tender.ts';
import { findingOf } from './finding.ts';
import { itemsOf, type Item } from './judge-items.ts';
import type { Rule } from './rule.ts';
import type { About } from './rule-language.ts';
import { departsByFigure, figuresFor, figuresOn, type Figures } from './settings.ts';

/**
 * One thing to judge, with the files its rules may look at. `on` is today's date, for deadlines only.
 * A bid comes with its tender and organisation; what is missing is absent to the rules.
 */
export interface Subject {
  readonly about: About;
  readonly files: Readonly<Partial<Record<About | 'bids', object>>>;
  readonly on?: string;
}

/** What became of one rule for one subject. */
export interface Verdict {
  readonly rule: Rule;
  readonly outcome: 'holds' | 'found' | 'undecided' | 'not applicable' | 'switched off';
  /** Why it was undecided, not applicable or switched off, in a sentence. */
  readonly reason?: string;
  /** The tender's own entry that switched the rule off. */
  readonly exception?: TenderException;
  readonly findings: readonly Diagnostic[];
}

/** Judges a subject by every rule that is about its kind; one verdict each, in the order of the rules. */
export function judge(rules: readonly Rule[], subject: Subject): readonly Verdict[] {
  return rules
    .filter((rule) => rule.written.about === subject.about)
    .map((rule) => judgeOne(rule, subject));
}

function judgeOne(rule: Rule, subject: Subject): Verdict {
  const { verdict, figures } = foreseenFor(rule, subject.files.tender);
  return verdict ?? applyWith(rule, subject, figures);
}

/** What the tender alone settles of a rule: its verdict, where it is not judged at all, and the figures it is judged with. */
interface Foreseen {
  readonly verdict?: Verdict;
  readonly figures: Figures;
}

/** Settled once: a rule about scores is judged for each of hundreds. */
function foreseenFor(rule: Rule, tender: PartialTender | undefined): Foreseen {
  const known = foreseen.get(rule);
  if (known && known.tender === tender) return known;
  const fresh = { tender, ...foresee(rule, tender) };
  foreseen.set(rule, fresh);
  return fresh;
}

const foreseen = new WeakMap<Rule, Foreseen & { readonly tender: PartialTender | undefined }>();

const NO_FIGURES: Figures = { setting: {}, value: {} };

function foresee(rule: Rule, tender: PartialTender | undefined): Foreseen {
  const exception = tender?.exceptions?.find((entry) => entry.rule === rule.id);
  const not = whyNotFor(rule, tender);
  const unjudged = { figures: NO_FIGURES };
  if (not?.outcome === 'not applicable')
    return { ...unjudged, verdict: { rule, ...not, findings: [] } };
  const dated = figuresOn(rule, tender?.procurement?.commenced_on);
  // The law binds whatever a tender says; its exception is printed all the same. An exception that goes with a figure
  // of the tender's own is for that figure only, so the rule is judged with it.
  if (exception && rule.written.basis !== 'law' && !departsByFigure(rule, tender, dated)) {
    const { reason } = exception;
    const verdict = { rule, outcome: 'switched off', reason, exception, findings: [] } as const;
    return { ...unjudged, verdict };
  }
  if (not) return { ...unjudged, verdict: { rule, ...not, findings: [] } };
  return { figures: figuresFor(rule, tender, dated) };
}

/** Applies a rule with these dated figures, whether or not it is for this procurement; examples use this. */
export function applyRule(rule: Rule, subject: Subject, dated: Values): Verdict {
  return applyWith(rule, subject, figuresFor(rule, subject.files.tender, dated));
}

function applyWith(rule: Rule, subject: Subject, figures: Figures): Verdict {
  const about = subject.files[subject.about];
  const tender: PartialTender | undefined = subject.files.tender;
  const named = { ...subject.files, on: subject.on, ...figures };
  const items = itemsOf(rule, about ?? {}, named);
  if (!items.ok) return { rule, outcome: 'undecided', reason: items.message, findings: [] };
  const judged = items.items.map((item) => judgeItem(rule, item));
  const findings = dedupe(
    judged.flatMap(({ outcome, item }) =>
      outcome === 'found' ? [findingOf(rule, item, tender)] : [],
    ),
  );
  return { ...overall(rule, judged), findings };
}

interface JudgedItem {
  readonly item: Item;
  readonly outcome: 'holds' | 'found' | 'undecided' | 'not applicable';
  readonly reason?: string;
}

function judgeItem(rule: Rule, item: Item): JudgedItem {
  const when = rule.when?.run(item.values);
  if (when && !when.ok)
    return { item, outcome: when.absent ? 'not applicable' : 'undecided', reason: when.message };
  if (when && when.value !== true)
    return { item, outcome: 'not applicable', reason: 'Nothing here meets its condition.' };
  const require = rule.require.run(item.values);
  if (!require.ok) return { item, outcome: 'undecided', reason: require.message };
  return { item, outcome: require.value === true ? 'holds' : 'found' };
}

/** A finding outweighs a doubt, a doubt outweighs what holds, and what holds outweighs what was not judged. */
function overall(rule: Rule, judged: readonly JudgedItem[]): Omit<Verdict, 'findings'> {
  for (const outcome of ['found', 'undecided', 'holds', 'not applicable'] as const) {
    const first = judged.find((item) => item.outcome === outcome);
    if (first)
      return { rule, outcome, ...(first.reason !== undefined && { reason: first.reason }) };
  }
  return { rule, outcome: 'not applicable', reason: 'There is nothing of this kind here.' };
}

/** One mistake gives one finding, however many items lead to it. */
function dedupe(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return findings.filter(({ at, message }) => {
    const key = at.file === '' ? message : JSON.stringify([at.file, at.line, at.column]);
    return seen.size < seen.add(key).size;
  });
}
