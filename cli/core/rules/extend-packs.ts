import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkChanges } from './check-changes.ts';
import { refusePin } from './choose-packs.ts';
import type { Pack } from './pack.ts';
import { readPin, type Pin } from './pin.ts';
import type { Rule } from './rule.ts';
import { withChanges } from './rule-when-used.ts';
import { placeOf } from '../source/place-of.ts';

/** Packs with the rules that each takes over from others, and what is wrong with what they say about that. */
export interface ExtendedPacks {
  readonly packs: ReadonlyMap<string, Pack>;
  readonly findings: readonly Diagnostic[];
}

/**
 * Gives each pack the rules of the packs it extends, besides its own. A rule keeps its name; the pack may leave rules out
 * and set figures anew, but never in the law. `known` are the names to suggest for a pack that is not there.
 */
export function extendPacks(
  packs: ReadonlyMap<string, Pack>,
  known: readonly string[] = [...packs.keys()],
): ExtendedPacks {
  const work: Work = { packs, known, done: new Map(), findings: [] };
  for (const pack of packs.values()) extend(pack, work, []);
  return { packs: work.done, findings: work.findings };
}

interface Work {
  readonly packs: ReadonlyMap<string, Pack>;
  readonly known: readonly string[];
  readonly done: Map<string, Pack>;
  readonly findings: Diagnostic[];
}

function extend(pack: Pack, work: Work, trail: readonly string[]): Pack {
  const before = work.done.get(pack.id);
  if (before) return before;
  const bases = (pack.written.extends ?? []).flatMap((text, index) => {
    const pin = readPin(text, ['extends', index]);
    const base = baseFor(pin, { pack, work, trail: [...trail, pack.id] });
    return base ? [base] : [];
  });
  const taken = bases.flatMap(({ rules }) => rules);
  work.findings.push(...checkChanges(pack, taken));
  const whole = { ...pack, rules: onlyOnce([...pack.rules, ...takeOver(pack, taken)]) };
  work.done.set(pack.id, whole);
  return whole;
}

interface Extending {
  readonly pack: Pack;
  readonly work: Work;
  readonly trail: readonly string[];
}

function baseFor(pin: Pin, { pack, work, trail }: Extending): Pack | undefined {
  const base = work.packs.get(pin.pack);
  if (base?.version !== pin.version) {
    const by = `The pack ${pack.id} takes over`;
    work.findings.push(refusePin(pack.written, pin, { pack: base, known: work.known, by }));
    return undefined;
  }
  if (trail.includes(base.id)) {
    work.findings.push(circle(pack, pin, [...trail.slice(trail.indexOf(base.id)), base.id]));
    return undefined;
  }
  return extend(base, work, trail);
}

const circle = ({ written }: Pack, { path }: Pin, trail: readonly string[]): Diagnostic => ({
  code: 'rules/circular-extension',
  severity: 'error',
  message: `These packs take over each other’s rules in a circle: ${trail.join(' → ')}.`,
  at: placeOf(written, path),
  advice: 'Delete this line, or put the shared rules in a pack of their own that both take over.',
  basis: 'format',
});

function takeOver(pack: Pack, taken: readonly Rule[]): readonly Rule[] {
  const { leaves_out: without = [], kind } = pack.written;
  const kept = taken.filter(
    (rule) => !without.includes(rule.id) || (rule.written.basis === 'law' && kind !== 'law'),
  );
  return kept.map((rule) =>
    withChanges(rule, {
      through: pack.id,
      reach: [pack.reach, ...rule.reach],
      sets: { ...rule.sets, ...setsFor(pack, rule) },
    }),
  );
}

function setsFor({ written }: Pack, rule: Rule): Readonly<Record<string, unknown>> {
  if (rule.written.basis === 'law' && written.kind !== 'law') return {};
  const own = (written.sets ?? []).filter((entry) => entry.rule === rule.id);
  return Object.fromEntries(own.map(({ setting, is }) => [setting, is]));
}

/** Two ways to the same rule are one rule; the first way counts. */
export const onlyOnce = (rules: readonly Rule[]): readonly Rule[] =>
  [...new Map(rules.toReversed().map((rule) => [rule.id, rule])).values()].toReversed();
