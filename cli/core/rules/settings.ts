import { isExact } from '../exact/exact.ts';
import type { Values } from '../expression/compile.ts';
import type { TenderRuleSetting } from '../spec/written.generated.ts';
import type { PartialTender } from './partial-tender.ts';
import { valueOn } from './dated-value.ts';
import type { Rule } from './rule.ts';

/** The figures of a rule as its expressions see them: its settings, and its dated figures on one day. */
export interface Figures {
  readonly setting: Values;
  readonly value: Values;
}

/**
 * The figures that a rule is judged with: its own, those that a pack set anew, and those that the tender set, where it
 * may. A tender may ask for more than a rule; to ask for less it needs an exception, and never from the law.
 */
export function figuresFor(rule: Rule, tender: PartialTender | undefined, dated: Values): Figures {
  const own = ownFigures(rule, dated);
  const allowed = settingsOn(rule, tender).filter((entry) => isAllowed(rule, tender, entry, own));
  const set = Object.fromEntries(allowed.map(({ setting, is }) => [setting, is]));
  const among = (names: object) => ({
    ...Object.fromEntries(Object.keys(names).map((name) => [name, set[name] ?? own[name]])),
  });
  return {
    setting: among(rule.written.settings ?? {}),
    value: { ...dated, ...among(rule.written.values ?? {}) },
  };
}

/** The rule's figures by name before any tender sets one: settings and dated figures alike. */
export const ownFigures = ({ written, sets }: Rule, dated: Values): Values => ({
  ...written.settings,
  ...dated,
  ...sets,
});

/** The rule's dated figures on a date, by the names it gives them. */
export function figuresOn(rule: Rule, date: string | undefined): Values {
  const inForce = [...rule.values].map(([name, value]) => [
    name,
    date === undefined ? undefined : valueOn(value, date)?.is,
  ]);
  return Object.fromEntries(inForce) as Values;
}

/** The tender's own figures for a rule, in the order it gives them. */
const settingsOn = (rule: Rule, tender: PartialTender | undefined): readonly TenderRuleSetting[] =>
  (tender?.settings ?? []).filter((entry) => entry.rule === rule.id);

/**
 * How a tender's figure stands to the rule's own: the same, asking for more, asking for less, of another kind, or in
 * no declared direction.
 */
export type Change = 'none' | 'tighter' | 'looser' | 'other kind' | 'no direction';

/** Compares a figure with the rule's own; `tighter` in the rule's file says which way asks for more. */
export function changeOf({ written }: Rule, { setting, is }: NewFigure, own: unknown): Change {
  if (kindOf(is) !== kindOf(own)) return 'other kind';
  if (isExact(is) && isExact(own) ? is.equals(own) : is === own) return 'none';
  const way = written.tighter?.[setting];
  if (!way || !isExact(is) || !isExact(own)) return 'no direction';
  return (way === 'lower') === is.lt(own) ? 'tighter' : 'looser';
}

/** A figure that a tender or a pack sets, by its name in the rule. */
export type NewFigure = Pick<TenderRuleSetting, 'setting' | 'is'>;

/** Whether a tender asks less of itself than a rule does, and gives the reason under `exceptions`. */
export function departsByFigure(
  rule: Rule,
  tender: PartialTender | undefined,
  dated: Values,
): boolean {
  const own = ownFigures(rule, dated);
  const less = settingsOn(rule, tender).filter(
    (entry) =>
      LESS.has(changeOf(rule, entry, own[entry.setting])) && Object.hasOwn(own, entry.setting),
  );
  return less.length > 0 && mayDepart(rule, tender);
}

const LESS: ReadonlySet<Change> = new Set(['looser', 'no direction']);

/** Nobody may depart from the law; from any other rule one may, with a reason under `exceptions`. */
export const mayDepart = (rule: Rule, tender: PartialTender | undefined): boolean =>
  rule.written.basis !== 'law' &&
  (tender?.exceptions ?? []).some((exception) => exception.rule === rule.id);

function isAllowed(
  rule: Rule,
  tender: PartialTender | undefined,
  entry: NewFigure,
  own: Values,
): boolean {
  if (!Object.hasOwn(own, entry.setting)) return false;
  const change = changeOf(rule, entry, own[entry.setting]);
  return change === 'tighter' || (LESS.has(change) && mayDepart(rule, tender));
}

/** What kind of figure it is: a number, a text, or yes and no. */
export const kindOf = (figure: unknown): string => (isExact(figure) ? 'number' : typeof figure);
