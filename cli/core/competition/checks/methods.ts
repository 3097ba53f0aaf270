import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { zero } from '../../exact/exact.ts';
import { showExact } from '../../exact/show.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { placeOf } from '../../source/place-of.ts';
import type { Check } from '../check.ts';
import type { LotFacts, PriceFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { inWords } from '../in-words.ts';

/** Each price method gets the figures it needs and no others. The `ceiling` that it may need can be the lot’s own. */
export const checkMethods: Check = ({ lots }) =>
  lots.flatMap((lot) =>
    lot.criteria.flatMap((criterion) =>
      criterion.kind === 'price'
        ? [
            ...missing(criterion),
            ...unknown(criterion),
            ...noCeiling(lot, criterion),
            ...weighted(criterion),
          ]
        : [],
    ),
  );

const CEILING = 'ceiling';

const known = ({ method }: PriceFacts): readonly string[] => Object.keys(method.settings ?? {});

function missing(price: PriceFacts): readonly Diagnostic[] {
  const given = Object.keys(price.rule.settings ?? {});
  const absent = known(price).filter((name) => name !== CEILING && !given.includes(name));
  if (absent.length === 0) return [];
  const names = inWords(absent.map((name) => `\`${name}\``));
  return [
    finding('tender/method-setting-missing', placeOf(price.rule, 'method'), {
      message: `The price method “${price.method.title}” needs ${names}.`,
      advice: `Add ${names} under \`settings:\` of the price. \`fairlot try ${price.rule.method}\` shows what it does.`,
    }),
  ];
}

function unknown(price: PriceFacts): readonly Diagnostic[] {
  const names = known(price);
  const given = Object.keys(price.rule.settings ?? {});
  return given
    .filter((name) => !names.includes(name))
    .map((name) =>
      finding('tender/method-setting-unknown', placeOf(price.rule, ['settings', name], 'key'), {
        message: `The price method “${price.method.title}” takes no setting \`${name}\`.${didYouMean(name, names)}`,
        advice: 'Correct the name, or delete the line.',
      }),
    );
}

/** A method that ranks by one figure gives no points, so its criterion can have no weight. */
function weighted({ method, weight, written }: PriceFacts): readonly Diagnostic[] {
  if (!method.ranks_by || weight.equals(zero)) return [];
  return [
    finding('tender/ratio-weight', placeOf(written, 'weight'), {
      message: `The price method “${method.title}” gives no points, so the price cannot have a weight of ${showExact(weight)}.`,
      advice: 'Set the `weight` of the price to 0 and let the other weights make up the whole.',
    }),
  ];
}

function noCeiling({ written, title }: LotFacts, price: PriceFacts): readonly Diagnostic[] {
  if (!price.method.settings?.[CEILING] || price.rule.settings?.[CEILING] || written.ceiling)
    return [];
  return [
    finding('tender/ceiling-missing', placeOf(price.rule, 'method'), {
      message: `The price method “${price.method.title}” needs the highest price that will be considered, and “${title}” has none.`,
      advice: 'Add a line `ceiling:` to the lot.',
    }),
  ];
}
