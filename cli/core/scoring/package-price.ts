import type { Exact } from '../exact/exact.ts';
import type { BidPackage } from '../spec/written.generated.ts';

/** What a bid asks for one lot of a package: a price, or a share off its price for the lot alone, in per cent. */
export interface PackagePrice {
  readonly id: string;
  readonly written: BidPackage;
  readonly total?: Exact;
  readonly discount?: Exact;
}
