import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import type { Exact } from '../../exact/exact.ts';
import { showPounds } from '../../exact/show.ts';
import { placeOf } from '../../source/place-of.ts';
import type { BidPrice, DecisionPriceCorrected } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { bidById } from '../look-up.ts';

/** A price correction starts from what the bid says, and the bidder accepted or refused it before it was decided. */
export const checkCorrections: Check = (facts) =>
  facts.decisions
    .filter((decision) => decision.kind === 'price-corrected')
    .flatMap((correction) => {
      const lots = bidById(facts, correction.bid)?.lots;
      const price = lots?.find(({ lot }) => lot === correction.lot)?.price;
      return [...(price ? checkFrom(correction, price) : []), ...answered(correction)];
    });

function checkFrom(
  correction: DecisionPriceCorrected,
  { total, lines = [] }: BidPrice,
): readonly Diagnostic[] {
  const { line, from } = correction;
  const names = lines.map((one) => one.line);
  if (line !== undefined && !names.includes(line)) return [unknownLine(correction, line, names)];
  const says = line === undefined ? total : lines.find((one) => one.line === line)?.unit_price;
  return says?.equals(from) ? [] : [otherPrice(correction, says)];
}

const unknownLine = (
  correction: DecisionPriceCorrected,
  line: string,
  names: readonly string[],
): Diagnostic =>
  finding('decision/unknown-line', placeOf(correction, 'line'), {
    message: `The bid \`${correction.bid}\` prices no line \`${line}\`.${didYouMean(line, names)}`,
    advice: 'Name a line of the bid, or leave out `line` to correct the total.',
  });

const otherPrice = (correction: DecisionPriceCorrected, says: Exact | undefined): Diagnostic =>
  finding('decision/correction-from', placeOf(correction, 'from'), {
    message: `The correction starts from ${showPounds(correction.from)}, but the bid \`${correction.bid}\` says ${says ? showPounds(says) : 'no such price'}.`,
    advice: 'Write under `from` exactly what the bid says, and leave the bid as it is.',
  });

function answered(correction: DecisionPriceCorrected): readonly Diagnostic[] {
  const { accepted_on, refused_on, on } = correction;
  const answer = accepted_on ?? refused_on;
  if (answer === undefined || (accepted_on !== undefined && refused_on !== undefined))
    return [notAnswered(correction)];
  if (answer <= on) return [];
  const [field, did] = accepted_on === undefined ? REFUSED : ACCEPTED;
  return [
    finding('decision/correction-not-accepted', placeOf(correction, field), {
      message: `The correction was decided on ${on}, before the bidder ${did} it (${answer}).`,
      advice: `Correct the dates, or record the correction on the day it was ${did}.`,
    }),
  ];
}

const ACCEPTED = ['accepted_on', 'accepted'] as const;
const REFUSED = ['refused_on', 'refused'] as const;

const notAnswered = (correction: DecisionPriceCorrected): Diagnostic =>
  finding('decision/correction-not-answered', placeOf(correction, 'kind'), {
    message: `The correction of the price of \`${correction.bid}\` must say one thing: that the bidder accepted it, or that it refused.`,
    advice: 'Ask the bidder, then write the day as `accepted_on` or as `refused_on`.',
  });
