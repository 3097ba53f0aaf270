import type { CompetitionFacts } from '../competition/facts.ts';
import type { PartnerRow, SupplyChainView } from '../documents/views/supply-chain-view.ts';
import { noteLines } from './note-lines.ts';

/**
 * A confirmation for one partner to fill in. What the bid says of it stands in notes, so that the partner writes its own
 * figures and does not sign for somebody else’s. The first line is for the path to the schema.
 */
export function partnerForm(
  { tender }: CompetitionFacts,
  { bid, bidder }: SupplyChainView,
  partner: PartnerRow,
): string {
  const blank = (field: string, about: string, said: string): readonly string[] => [
    ...noteLines(`${about} ${said === '' ? 'The bid does not say.' : `The bid says: ${said}.`}`),
    `${field}:`,
    '',
  ];
  return [
    '# yaml-language-server: $schema=1.schema.json',
    ...noteLines(`What ${partner.name} confirms of its part in the bid of ${bidder}.`),
    ...noteLines(
      `${partner.name} fills this in and signs it, not ${bidder}. Write your own figures, even where they are the same. Sign only if you agree. Nothing here counts until it is signed.`,
    ),
    'format: partner/1',
    `tender: ${tender.id}@${tender.version}`,
    `bid: ${bid}`,
    `partner: ${partner.id}`,
    `name: ${JSON.stringify(partner.name)}`,
    '',
    ...blank('role', 'What you will do.', partner.role.replace(/\.$/, '')),
    ...blank(
      'value',
      'What you will be paid over the whole contract, in pounds, as a plain number.',
      partner.value,
    ),
    ...blank(
      'at_risk',
      'The share of your pay that depends on results, in per cent. 0 is an answer.',
      partner.at_risk,
    ),
    ...blank(
      'referrals',
      'How many people a year will be sent to you. 0 is an answer.',
      partner.referrals,
    ),
    ...blank(
      'days_to_pay',
      'Within how many days after your invoice you are paid.',
      partner.days_to_pay,
    ),
    ...blank(
      'retainer',
      'What you are paid in all if nobody is sent to you, in pounds. 0 is an answer.',
      partner.retainer,
    ),
    ...noteLines('What you understand will happen if nobody is sent to you.'),
    'if_nobody_is_sent:',
    '',
    ...noteLines(
      'The day when the bidder first spoke to you about this bid, such as 2027-02-10, and how often you have met since.',
    ),
    'first_contact_on:',
    'meetings:',
    '',
    ...noteLines('Have you read what the bid says of you? Write true or false.'),
    'has_read_the_bid:',
    '',
    ...noteLines(
      'Who signs for you, by name or post; the day; and how the buyer can reach you without going through the bidder.',
    ),
    'signed_by:',
    'signed_on:',
    'contact:',
    '',
  ].join('\n');
}
