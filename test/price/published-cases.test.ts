import { describe, expect, test } from 'vitest';
import { proveMethod } from '../../cli/core/scoring/price/prove-method.ts';
import { methods } from './methods.ts';

const cases = [...methods].flatMap(([id, method]) =>
  proveMethod(method).map((proved) => ({ id, ...proved })),
);

describe('every price method gives the points that were published', () => {
  test.each(cases)('$id: $title, $source', ({ got, wanted, agrees }) => {
    expect(got).toEqual(wanted);
    expect(agrees).toBe(true);
  });

  test('the methods that have a definition are there', () => {
    expect([...methods.keys()].sort()).toEqual([
      'a-plus-b',
      'banded',
      'banded-interpolated',
      'base-plus-quality-per-pound',
      'bilinear',
      'ceiling-linear',
      'features-coefficient',
      'fixed-reference-ratio',
      'halved-slope',
      'hungary',
      'inverse-cubic',
      'inverse-quadratic',
      'japan-v',
      'korea-negotiated',
      'linear-from-lowest',
      'linear-low-high',
      'linear-n-times',
      'linear-span',
      'log',
      'lowest-price',
      'lowest-ratio',
      'mean-deviation',
      'median-inflection',
      'min-max-set',
      'price-per-point-ratio',
      'price-per-quality-point',
      'quality-monetised',
      'quality-only',
      'quality-premium',
      'quality-surcharge',
      'quality-uplift',
      'relative-to-best',
      'relative-value-cost',
      'saturated-discount',
      'shortlist-within',
      'target-ratio',
      'ufab-extended',
      'utility-index',
      'vfm-index',
      'vfm-index-weighted',
    ]);
  });

  test('every case collected for these methods is among the examples', () => {
    const sources = cases.map(({ source }) => source).join('\n');
    for (const id of collected) expect(sources).toContain(`(${id})`);
  });
});

const collected = [
  'lowest-ratio-dos-fixed-quotes',
  'lowest-ratio-integer-impactbids',
  'lowest-ratio-georgia-doas',
  'lowest-ratio-stalowa-wola-award',
  'lowest-ratio-zero-price-bevan-brittan',
  'oss-bid-evaluation-readme-wrong',
  'convexity-goldilocks-localgovlawyer',
  'rank-reversal-lowest-ratio',
  'linear-2max-osce-peru-days',
  'linear-from-lowest-negative-za',
  'linear-low-high-burrumr',
  'ceiling-ipa-ap-2015-q66',
  'linear-span-75-submissionsrecht',
  'linear-span-zero-and-negative-submissionsrecht',
  'kr-target-ratio-60-15',
  'kr-exploitable-rounding-band-bidsys',
  'weighted-fixed-reference-design-build-t17-4',
  'adjusted-price-design-build-t17-2',
  'utility-index-equals-ratio',
  'award-on-value-negometrix',
  'prozorro-features-weighted-388',
  'a-plus-b-time-value-askfilo',
  'shortlist-within-10pct-pregao',
];
