import { hundred, one, type Exact } from '../exact/exact.ts';
import { showMoney } from '../exact/show.ts';
import { showNumber } from '../exact/show-number.ts';
import type { ResultPriceResult } from '../spec/written.generated.ts';
import type { BidWork } from './scoring-work.ts';

/** The price that is scored where a bid’s package is looked at; otherwise the price for the lot alone, as it was. */
export function inPackage(work: BidWork, alone: PriceAlone): PriceAlone {
  const offer = work.packaged?.get(work.bid.id);
  if (!offer) return alone;
  const price = offer.total ?? alone.price.mul(one.sub((offer.discount ?? one).div(hundred)));
  const less = `${showMoney(alone.price)} less ${showNumber(offer.discount ?? one)}%`;
  const how = offer.total ? `The package says ${showMoney(price)}` : less;
  const figure = work.ledger.enter({
    id: `${alone.step}-in-package`,
    title: `Price in the package “${offer.id}”`,
    how,
    value: price,
    from: [alone.step],
    written: [offer.written, offer.total ? 'prices' : 'discount'],
    unit: 'pounds',
  });
  const package_says = `In the package “${offer.id}” this lot costs ${showMoney(price)}${offer.total ? '' : ` (${less})`}. Alone it would cost ${showMoney(alone.price)}.`;
  const result = { ...alone.result, scored: figure, package_says };
  const lines = offer.total ? new Map() : lessFor(alone.lines, offer.discount ?? one);
  return { price, step: `${alone.step}-in-package`, result, lines };
}

/** A discount takes the same share off every line. A package with a price of its own says nothing of its lines. */
const lessFor = (lines: PriceAlone['lines'], discount: Exact): PriceAlone['lines'] =>
  new Map(
    [...lines].map(([id, { price, step }]) => [
      id,
      { price: price.mul(one.sub(discount.div(hundred))), step },
    ]),
  );

/** A price for a lot alone, with the address of its figure. */
interface PriceAlone {
  readonly price: Exact;
  readonly step: string;
  readonly result: ResultPriceResult;
  readonly lines: ReadonlyMap<string, { readonly price: Exact; readonly step: string }>;
}
