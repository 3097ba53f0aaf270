import { didYouMean } from '../../diagnostics/suggest.ts';
import { placeOf } from '../../source/place-of.ts';
import type { DecisionLowPriceAnswered } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { inWords } from '../in-words.ts';
import { decisionsOn } from '../look-up.ts';

/** The test of unusually low prices gets the figures it needs and no others. A `ceiling` or `value` can be the lot’s own. */
export const checkLowPrice: Check = ({ tender, lowPrice, lots }) => {
  const named = tender.assessment.low_price;
  if (!named || !lowPrice) return [];
  const { title, settings = {} } = lowPrice.test;
  const given = named.settings ?? {};
  const fromLots = (name: string): boolean =>
    (name === 'ceiling' || name === 'value') && lots.every((lot) => lot.written[name]);
  const absent = Object.keys(settings).filter((name) => !given[name] && !fromLots(name));
  const names = inWords(absent.map((name) => `\`${name}\``));
  const missing = finding('tender/low-price-setting-missing', placeOf(named, 'use'), {
    message: `The test “${title}” needs ${names}.`,
    advice: `Add ${names} under \`settings:\`. \`fairlot explain ${lowPrice.name.split('@')[0]}\` shows what it does.`,
  });
  const unknown = Object.keys(given)
    .filter((name) => !settings[name])
    .map((name) =>
      finding('tender/low-price-setting-unknown', placeOf(named, ['settings', name], 'key'), {
        message: `The test “${title}” takes no setting \`${name}\`.${didYouMean(name, Object.keys(settings))}`,
        advice: 'Correct the name, or delete the line.',
      }),
    );
  return [...(absent.length > 0 ? [missing] : []), ...unknown];
};

/** An answer about a low price follows a question: the bidder was asked before anyone judged what it said. */
export const checkLowPriceAsked: Check = ({ decisions }) =>
  decisions.flatMap((decision) => {
    if (decision.kind !== 'low-price-answered' || wasAsked(decision)) return [];
    return finding('decision/low-price-not-asked', placeOf(decision, 'accepted'), {
      message: `People judged the explanation of a low price, but no record says that \`${decision.bid}\` was asked for one.`,
      advice:
        'Record when the bidder was asked, and by when it was to answer, as `low-price-asked`.',
    });

    function wasAsked({ bid, lot, on }: DecisionLowPriceAnswered): boolean {
      return decisionsOn(decisions, bid).some(
        (one) => one.kind === 'low-price-asked' && one.lot === lot && one.on <= on,
      );
    }
  });
