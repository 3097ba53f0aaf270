import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../source/place-of.ts';
import { newestValue } from './dated-value.ts';
import type { Pack } from './pack.ts';
import type { Rule } from './rule.ts';
import { kindOf, ownFigures } from './settings.ts';
import { otherKind, unknownRule, unknownSetting } from './unknown-setting.ts';

/** What is wrong with what a pack leaves out, and sets anew, of the rules it takes over. */
export function checkChanges(pack: Pack, taken: readonly Rule[]): readonly Diagnostic[] {
  const { leaves_out = [], sets = [] } = pack.written;
  const named = [
    ...leaves_out.map((rule, index) => ({ rule, path: ['leaves_out', index] })),
    ...sets.map(({ rule }, index) => ({ rule, path: ['sets', index, 'rule'] })),
  ];
  return [
    ...named.flatMap(({ rule, path }) => checkName(pack, taken, { rule, path })),
    ...sets.flatMap((_, index) => checkFigure(pack, taken, index)),
  ];
}

interface Named {
  readonly rule: string;
  readonly path: readonly (string | number)[];
}

function checkName(
  { id, written }: Pack,
  taken: readonly Rule[],
  { rule: name, path }: Named,
): readonly Diagnostic[] {
  const at = placeOf(written, path);
  const rule = taken.find((one) => one.id === name);
  if (!rule) return [unknownRule(name, taken, at)];
  if (rule.written.basis !== 'law' || written.kind === 'law') return [];
  return [
    {
      code: 'rules/law-changed',
      severity: 'error',
      message: `The pack ${id} changes ${name}, but that is the law. The rule stays as it is.`,
      at,
      advice: 'Delete this line. Only a pack of law may choose among rules of law.',
      basis: 'format',
    },
  ];
}

function checkFigure(
  { written }: Pack,
  taken: readonly Rule[],
  index: number,
): readonly Diagnostic[] {
  const entry = written.sets?.[index];
  const rule = taken.find((one) => one.id === entry?.rule);
  if (!entry || !rule) return [];
  const newest = [...rule.values].map(([name, value]) => [name, newestValue(value)?.is]);
  const own = ownFigures(rule, Object.fromEntries(newest));
  if (!Object.hasOwn(own, entry.setting))
    return [unknownSetting(rule, entry.setting, placeOf(written, ['sets', index, 'setting']))];
  if (kindOf(entry.is) === kindOf(own[entry.setting])) return [];
  return [otherKind(rule, entry, placeOf(written, ['sets', index, 'is']))];
}
