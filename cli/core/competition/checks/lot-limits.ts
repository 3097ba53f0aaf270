import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { placeOf } from '../../source/place-of.ts';
import type { TenderLotLimits } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import type { CompetitionFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { inWords } from '../in-words.ts';
import { lotsAreKnown } from '../look-up.ts';

/** Limits on lots say all that is needed to keep to them, and nothing that would change nothing. */
export const checkLotLimits: Check = (facts) => {
  const limits = facts.tender.lot_limits;
  if (!limits) return [];
  const parts = [consequence, order, unknownLots, packages, objective, ignored];
  return parts.flatMap((part) => part(limits, facts));
};

type Part = (limits: TenderLotLimits, facts: CompetitionFacts) => readonly Diagnostic[];

const consequence: Part = (limits) =>
  limits.most_bid && !limits.if_more
    ? [
        finding('tender/limit-without-consequence', placeOf(limits, 'most_bid'), {
          message: 'The tender limits the lots bid for, but not what becomes of a bid for more.',
          advice: 'Add `if_more: all-refused`, or `if_more: first-preferences`.',
          severity: 'warning',
        }),
      ]
    : [];

const order: Part = (limits, { lots }) => {
  if (limits.allocate !== 'buyer-ranking') return [];
  const missing = lots.filter(({ id }) => !limits.lot_order?.includes(id));
  if (missing.length === 0) return [];
  const field = limits.lot_order ? 'lot_order' : 'allocate';
  return [
    finding(
      'tender/lot-order-incomplete',
      placeOf(limits, field, field === 'allocate' ? 'value' : 'key'),
      {
        message: `The order in which lots are awarded leaves out ${inWords(missing.map(({ title }) => `“${title}”`))}.`,
        advice: 'Name every lot under `lot_order`, the one that is awarded first at the top.',
      },
    ),
  ];
};

const unknownLots: Part = (limits, facts) => {
  if (!lotsAreKnown(facts)) return [];
  const known = facts.lots.map(({ id }) => id);
  return (limits.lot_order ?? []).flatMap((lot, at) =>
    known.includes(lot)
      ? []
      : finding('tender/lot-order-unknown', placeOf(limits, ['lot_order', at]), {
          message: `There is no lot \`${lot}\` to award.${didYouMean(lot, known)}`,
          advice: `Name the lots by their ids: ${known.join(', ')}.`,
        }),
  );
};

const packages: Part = (limits) =>
  limits.packages && limits.allocate !== 'best-total'
    ? [
        finding('tender/packages-need-best-total', placeOf(limits, 'packages'), {
          message:
            'Packages are allowed, but nothing says how they are compared with bids for one lot.',
          advice: 'Write `allocate: best-total`, which compares every way to share the lots out.',
        }),
      ]
    : [];

const objective: Part = (limits, { lots }) => {
  if (limits.allocate !== 'best-total') return [];
  const byPrice = limits.objective === 'total-price';
  const at = placeOf(limits, limits.objective ? 'objective' : 'allocate');
  const unfit = lots.filter(({ criteria }) => {
    const price = criteria.find(({ kind }) => kind === 'price');
    if (byPrice) return price === undefined;
    return price?.kind === 'price' && price.method.ranks_by !== undefined;
  });
  if (unfit.length > 0)
    return [
      unfitFor(inWords(unfit.map(({ title }) => `“${title}”`)), at, byPrice ? 'prices' : 'points'),
    ];
  if (!byPrice || lots.every(({ criteria }) => criteria.every(({ kind }) => kind === 'price')))
    return [];
  return [
    finding('tender/objective-without-quality', at, {
      message:
        'Lots are shared out by the sum of prices, although bids are also scored for quality.',
      advice: 'Write `objective: total-points`, unless the tender means price alone to decide.',
      severity: 'warning',
    }),
  ];
};

const unfitFor = (titles: string, at: Diagnostic['at'], what: 'prices' | 'points'): Diagnostic =>
  finding('tender/objective-unfit', at, {
    message: `The winners’ ${what} cannot be added up, because there are none in ${titles}.`,
    advice: 'Choose the other `objective`, or share lots out by another rule.',
  });

/** A setting that only matters together with another one. */
const ignored: Part = (limits) => {
  const { allocate, most_bid, most_awarded, packages: allowed } = limits;
  const idle = [
    { field: 'if_more', works: most_bid !== undefined, needs: '`most_bid`' },
    { field: 'lot_order', works: allocate === 'buyer-ranking', needs: '`allocate: buyer-ranking`' },
    { field: 'objective', works: allocate === 'best-total', needs: '`allocate: best-total`' },
    { field: 'if_none_left', works: allocate !== undefined, needs: '`allocate`' },
    {
      field: 'allocate',
      works:
        most_awarded !== undefined || allowed !== undefined || limits.objective === 'total-price',
      needs: '`most_awarded`',
    },
  ] as const;
  return idle
    .filter(({ field, works }) => limits[field] !== undefined && !works)
    .map(({ field, needs }) =>
      finding('tender/limit-setting-unused', placeOf(limits, field, 'key'), {
        message: `\`${field}\` changes nothing without ${needs}.`,
        advice: `Add ${needs}, or leave \`${field}\` out.`,
        severity: 'warning',
      }),
    );
};
