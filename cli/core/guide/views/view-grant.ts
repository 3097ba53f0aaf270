import { showNumber } from '../../exact/show-number.ts';
import { showPounds } from '../../exact/show.ts';
import { isExact } from '../../exact/exact.ts';
import type { OrganisationFile, Sitting } from '../sitting.ts';
import type { LotView } from './view-lot.ts';

/** What an application for a grant takes from the organisation’s own file; whatever is not there is a blank to fill in. */
export function viewGrant({ organisation, tender }: Sitting, lots: readonly LotView[]) {
  const { legal_form: form, annual_income: income, staff } = organisation;
  const amount = tender.grant?.amount;
  return {
    lots: lots.map(({ title }) => title),
    ...(typeof form === 'string' && { legal_form: FORMS[form] ?? form }),
    ...(isExact(income) && { income: showPounds(income) }),
    ...(isExact(staff) && { staff: showNumber(staff) }),
    ...(amount && { amount: showPounds(amount) }),
    ...listsOf(organisation),
  };
}

const FORMS: Readonly<Record<string, string>> = {
  charity: 'Charity',
  'charitable-incorporated-organisation': 'Charitable incorporated organisation',
  'community-interest-company': 'Community interest company',
  'company-limited-by-guarantee': 'Company limited by guarantee',
  'company-limited-by-shares': 'Company limited by shares',
  'co-operative': 'Co-operative',
  'public-body': 'Public body',
  other: 'Another form',
};

/** Lists of words, each only where the file has it and it holds something. */
function listsOf(file: OrganisationFile): Readonly<Partial<Record<List, readonly string[]>>> {
  const held = LISTS.flatMap((name) => {
    const value = file[name];
    const words = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    return words.length > 0 ? [[name, words] as const] : [];
  });
  return Object.fromEntries(held);
}

const LISTS = ['places', 'groups', 'led_by', 'policies'] as const;
type List = (typeof LISTS)[number];
