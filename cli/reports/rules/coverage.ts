import { stateOf, type Coverage, type CoveredItem, type Theme } from '../../core/rules/coverage.ts';
import { wrap } from '../wrap.ts';

/** What became of each theme of the inventory: how many items are what, and the name of each that is not at work. */
export function coverageText({ themes, unknown }: Coverage): string {
  const items = themes.flatMap((theme) => theme.items);
  const strays = [...unknown].map(([id, files]) => `${id} (${files.join(', ')})`);
  return [
    ...themes.map(themeLines),
    strays.length ? `${wrap(`In no theme, though rules name them: ${strays.join(', ')}.`)}\n` : '',
    `${wrap(totalInWords(items))}\n`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function themeLines({ name, title, items }: Theme): string {
  const kinds = kindsIn(items).map(([is, many]) => `${is} ${many}`);
  const rest = (state: ReturnType<typeof stateOf>) =>
    items.filter((item) => stateOf(item) === state);
  return [
    `${title} (${name}): ${count(items.length)}`,
    wrap(kinds.join(', '), '  '),
    named('Planned', rest('planned'), ({ homes }) => homes[0]?.is.replace('planned ', '') ?? ''),
    named('No home, for a reason', rest('no home'), ({ homes }) => homes[0]?.why ?? ''),
    named('Not placed yet', rest('not placed'), () => ''),
  ]
    .filter((line) => line !== '')
    .join('\n')
    .concat('\n');
}

/** How many items each kind of home has; an item with several homes counts in each. */
function kindsIn(items: readonly CoveredItem[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { homes } of items)
    for (const is of new Set(homes.map((home) => home.is)))
      counts.set(is, (counts.get(is) ?? 0) + 1);
  return [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
}

function named(
  heading: string,
  items: readonly CoveredItem[],
  note: (item: CoveredItem) => string,
): string {
  if (items.length === 0) return '';
  const shown = items.map((item) => [item.id, note(item)].filter(Boolean).join(': '));
  return wrap(`${heading}: ${shown.map((text) => text.replace(/\.$/, '')).join('; ')}.`, '  ');
}

function totalInWords(items: readonly CoveredItem[]): string {
  const many = (state: ReturnType<typeof stateOf>): number =>
    items.filter((item) => stateOf(item) === state).length;
  return `In all ${count(items.length)}: ${many('at work')} at work, ${many('planned')} planned, ${many('no home')} without a home for a reason, ${many('not placed')} not placed yet.`;
}

const count = (many: number): string => `${many} ${many === 1 ? 'item' : 'items'}`;

/** The same for other programs; the shape stays the same while `version` is 1. */
export const coverageJson = ({ themes, unknown }: Coverage): string => {
  const told = {
    version: 1,
    themes: themes.map(({ name, title, items }) => ({
      theme: name,
      title,
      counts: Object.fromEntries(kindsIn(items)),
      items: items.map((item) => ({ ...item, state: stateOf(item) })),
    })),
    unknown: Object.fromEntries(unknown),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
};
