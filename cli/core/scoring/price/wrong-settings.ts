import { isExact } from '../../exact/exact.ts';
import { ownNames } from './formula-scope.ts';
import type { PricesToScore } from './prices-to-score.ts';
import type { SettingValue } from './setting.ts';

/** Why no price can be scored by this method as the tender stands, in a sentence, or nothing when it fits. */
export function wrongSettings(asked: PricesToScore): string | undefined {
  return missing(asked) ?? unfitSettings(asked) ?? missingFigures(asked);
}

function missing({ method, settings }: PricesToScore): string | undefined {
  const wanted = Object.entries(method.written.settings ?? {});
  const absent = wanted.filter(
    ([name, { is = 'figure' }]) => is !== 'criterion' && kindOf(settings?.[name]) !== is,
  );
  if (absent.length === 0) return undefined;
  const names = absent.map(([name, { is }]) =>
    is === 'table' ? `a table \`${name}\`` : `\`${name}\``,
  );
  return `The price method needs ${names.join(' and ')}, which the tender does not give.`;
}

function kindOf(value: SettingValue | undefined): 'figure' | 'table' | 'criterion' | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return 'criterion';
  return isExact(value) ? 'figure' : 'table';
}

/** Which condition of the method the settings do not keep, in a sentence, or nothing. All of them must be there. */
export function unfitSettings({
  method,
  settings = {},
}: Pick<PricesToScore, 'method' | 'settings'>): string | undefined {
  return method.requires.find(({ holds }) => {
    const outcome = holds.run(settings);
    return !outcome.ok || outcome.value !== true;
  })?.says;
}

/** What bidders give besides the price, where some bid does not give it. */
function missingFigures({ method, prices, figures }: PricesToScore): string | undefined {
  const names = ownNames(method.written);
  const absent = names.filter((name) =>
    [...prices.keys()].some((bid) => !figures?.get(bid)?.[name]),
  );
  if (absent.length === 0) return undefined;
  const list = absent.map((name) => `\`${name}\``).join(' and ');
  return `The price method needs ${list} of every bid that it compares.`;
}
