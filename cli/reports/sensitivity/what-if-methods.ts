import type { LotWhatIf } from '../../core/sensitivity/what-if/what-if.ts';
import { heading, says, tableOf, type PagePart } from '../page/page.ts';
import { endingInWords, type Names } from './what-if-words.ts';

/** The price methods side by side: who is first by each, the order of the first bids, and the methods that could not be tried. */
export function methodParts(
  { changes, bids, ending, method }: LotWhatIf,
  names: Names,
): readonly PagePart[] {
  if (!changes || method === undefined) return [];
  const { tried, left } = changes.methods;
  const declared = [
    `${method} (declared)`,
    endingInWords(ending, names),
    orderInWords(bids.filter(({ total }) => total !== undefined).map(({ id }) => id)),
  ];
  const rows = tried.map((one) => [
    one.id,
    endingInWords(one.ending, names),
    orderInWords(one.order),
  ]);
  const untried = left.map(({ id, why }) => `${id} (${why})`).join('; ');
  return [
    heading(3, 'By another price method'),
    ...tableOf(['Method', 'First', 'Order'], [declared, ...rows]),
    ...(untried === ''
      ? []
      : [says(`Not tried, because the tender does not say what they need: ${untried}.`)]),
  ];
}

const orderInWords = (order: readonly string[]): string =>
  order.length > SHOWN ? `${order.slice(0, SHOWN).join(', ')} …` : order.join(', ');

const SHOWN = 3;
