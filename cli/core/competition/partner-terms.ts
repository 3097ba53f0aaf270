import type { Exact } from '../exact/exact.ts';
import { showExact, showPounds } from '../exact/show.ts';
import type { BidConfirmation, WrittenPartner } from '../spec/written.generated.ts';

/** What a partner signed in its own file, as a bid would hold it; nothing where it is not signed. */
export function confirmationIn(file: WrittenPartner): BidConfirmation | undefined {
  const { signed_by, signed_on, first_contact_on, meetings } = file;
  const { value, at_risk, referrals, days_to_pay, retainer } = file;
  if (signed_by === undefined || signed_on === undefined) return undefined;
  return {
    signed_by,
    signed_on,
    ...(first_contact_on !== undefined && { first_contact_on }),
    ...(meetings && { meetings }),
    ...(value && { value }),
    ...(at_risk && { at_risk }),
    ...(referrals && { referrals }),
    ...(days_to_pay && { days_to_pay }),
    ...(retainer && { retainer }),
  };
}

/** What two papers may say of one partner. */
export type PartnerTerms = Pick<
  BidConfirmation,
  'value' | 'referrals' | 'at_risk' | 'days_to_pay' | 'retainer'
>;

/** Where a bid says something else of a partner than another paper does, each with both figures; `there` names that paper. */
export function differences(
  inBid: PartnerTerms,
  other: PartnerTerms,
  there: string,
): readonly string[] {
  return FIELDS.flatMap(([field, called, show]) => {
    const [said, signed] = [inBid[field], other[field]];
    return said && signed && !said.equals(signed)
      ? [`${called} ${show(said)} in the bid, ${show(signed)} ${there}`]
      : [];
  });
}

const percent = (value: Exact): string => `${showExact(value)}%`;

const FIELDS = [
  ['value', 'its pay', showPounds],
  ['referrals', 'people a year', showExact],
  ['at_risk', 'pay at risk', percent],
  ['days_to_pay', 'days to pay', showExact],
  ['retainer', 'pay when nobody is sent', showPounds],
] as const;
