import { describe, expect, test } from 'vitest';
import { exact } from '../../cli/core/exact/exact.ts';
import { showExact } from '../../cli/core/exact/show.ts';
import type { TenderRoundingStage } from '../../cli/core/spec/written.generated.ts';
import { bidOf, competition, heading, price, question, scored } from './a-competition.ts';

const figures = (...given: Parameters<typeof bidOf>) => {
  const { criteria, quality, total } = bidOf(...given);
  return {
    ...Object.fromEntries(criteria.map(({ id, points }) => [id, points.exact])),
    quality: quality?.exact,
    total: total?.exact,
  };
};

describe('scores become points', () => {
  test('a score of 3 out of 4 earns three quarters of the weight', () => {
    const some = { criteria: [question('care', '20')], bids: { a: { scores: { care: ['3'] } } } };
    expect(figures(some, 'a')).toEqual({ care: '15', quality: '15', total: '15' });
  });

  test('a scale that starts at 1 still earns score ÷ top × weight', () => {
    const care = question('care', '20', { scale: ['1', '2', '3', '4', '5'] });
    const some = { criteria: [care], bids: { a: { scores: { care: ['1'] } } } };
    expect(figures(some, 'a')).toEqual({ care: '4', quality: '4', total: '4' });
  });

  test('a heading earns the sum of its questions', () => {
    const model = heading('model', '70', [question('care', '40'), question('staff', '30')]);
    const some = {
      criteria: [model, price('30')],
      bids: {
        a: { price: '100', scores: { care: ['3'], staff: ['2'] } },
        b: { price: '120', scores: { care: ['4'], staff: ['1'] } },
      },
    };
    expect(figures(some, 'a')).toEqual({ model: '45', price: '30', quality: '45', total: '75' });
    expect(figures(some, 'b')).toEqual({
      model: '47.5',
      price: '25',
      quality: '47.5',
      total: '72.5',
    });
    expect(bidOf(some, 'a').criteria[0]?.criteria.map(({ points }) => points.exact)).toEqual([
      '30',
      '15',
    ]);
  });

  test('the lowest price and this price stand behind the points for price', () => {
    const some = {
      criteria: [question('care', '70'), price('30')],
      bids: {
        a: { price: '4500000', scores: { care: ['4'] } },
        b: { price: '4750000', scores: { care: ['4'] } },
      },
    };
    const steps = scored(competition(some)).result.steps;
    const step = (id: string) => steps.find((one) => one.id === id);
    expect(step('lot-1/b/price')).toEqual({
      id: 'lot-1/b/price',
      title: 'Points for “The price”',
      how: '30 × 4,500,000 ÷ 4,750,000',
      exact: '540/19',
      shown: '28.42',
      from: ['lot-1/b/price/ratio'],
      rule: 'lowest-ratio@1',
    });
    expect(step('lot-1/b/price/ratio')?.from).toEqual([
      'lot-1/prices/lowest',
      'lot-1/b/price/scored',
    ]);
    expect(step('lot-1/prices/lowest')).toMatchObject({
      shown: '£4,500,000.00',
      from: ['lot-1/a/price/scored'],
    });
    expect(step('lot-1/b/care')?.how).toBe('4 ÷ 4 × 70');
    expect(step('lot-1/b/total')?.how).toBe('70 + 28.4210…');
  });
});

describe('several assessors', () => {
  const criteria = [question('care', '20')];
  const combined = (
    combine: 'mean' | 'median' | 'consensus',
    care: readonly string[],
    agreed = '3',
  ) => {
    const bids = { a: { scores: { care }, agreed: { care: agreed } } };
    const facts = competition({ criteria, bids, combine });
    const { result } = scored(facts);
    const bid = result.lots[0]?.bids[0];
    const step = result.steps.find(({ id }) => id === 'lot-1/a/care/score');
    return {
      ...bid?.criteria[0]?.combined,
      exact: step?.exact,
      how: step?.how,
      points: bid?.total?.exact,
    };
  };

  test('an average of 2, 3 and 2 is exactly seven thirds', () => {
    expect(combined('mean', ['2', '3', '2'])).toMatchObject({
      exact: '7/3',
      score: '2.33',
      how: '(2 + 2 + 3) ÷ 3',
      points: '35/3',
      spread: '1',
      discuss: false,
      moved: false,
    });
  });

  test.each([
    [['1', '4', '2'], '2'],
    [['1', '4', '2', '3'], '2.5'],
  ])('the middle of %j is %s', (care, middle) => {
    expect(combined('median', care)).toMatchObject({ exact: middle });
  });

  test('an agreed score stands beside the individual ones, and says when it moved', () => {
    expect(combined('consensus', ['2', '4'], '3')).toMatchObject({
      exact: '3',
      how: 'The panel agreed 3, after individual scores of 2 and 4',
      level: 'What a 3 means.',
      moved: true,
      discuss: true,
      spread: '2',
    });
    expect(combined('consensus', ['3', '3'], '3')).toMatchObject({ moved: false, discuss: false });
  });
});

describe('figures are rounded only where the tender says', () => {
  const some = (stages: readonly TenderRoundingStage[]) => ({
    criteria: [
      heading('model', '50', [question('care', '25'), question('staff', '25')]),
      price('50'),
    ],
    bids: {
      a: { price: '100', scores: { care: ['1'], staff: ['3'] } },
      b: { price: '150', scores: { care: ['3'], staff: ['3'] } },
    },
    rounding: { stages },
  });
  const stage = (
    name: TenderRoundingStage['stage'],
    places: string,
    mode: TenderRoundingStage['mode'],
  ) => [{ stage: name, places: exact(places), mode }];

  test.each([
    ['none', [], { model: '37.5', price: '100/3', quality: '37.5', total: '425/6' }],
    [
      'ratio',
      stage('ratio', '2', 'half-up'),
      { model: '37.5', price: '33.5', quality: '37.5', total: '71' },
    ],
    [
      'question',
      stage('question', '1', 'half-up'),
      { model: '37.6', price: '100/3', quality: '37.6', total: '1064/15' },
    ],
    [
      'question, cut off',
      stage('question', '1', 'truncate'),
      { model: '37.4', price: '100/3', quality: '37.4', total: '1061/15' },
    ],
    [
      'question, up',
      stage('question', '0', 'up'),
      { model: '38', price: '100/3', quality: '38', total: '214/3' },
    ],
    [
      'question, to even',
      stage('question', '1', 'half-even'),
      { model: '37.6', price: '100/3', quality: '37.6', total: '1064/15' },
    ],
    [
      'criterion',
      stage('criterion', '0', 'half-up'),
      { model: '38', price: '33', quality: '38', total: '71' },
    ],
    [
      'criterion, to even',
      stage('criterion', '0', 'half-even'),
      { model: '38', price: '33', quality: '38', total: '71' },
    ],
    [
      'total',
      stage('total', '1', 'half-up'),
      { model: '37.5', price: '100/3', quality: '37.5', total: '70.8' },
    ],
  ])('%s', (_, stages, wanted) => {
    expect(figures(some(stages), 'b')).toEqual(wanted);
  });

  test('a question that stands alone is rounded as a criterion too', () => {
    const alone = {
      criteria: [question('care', '25')],
      bids: { a: { scores: { care: ['1'] } } },
      rounding: {
        stages: [...stage('question', '2', 'half-up'), ...stage('criterion', '1', 'half-up')],
      },
    };
    expect(figures(alone, 'a')).toEqual({ care: '6.3', quality: '6.3', total: '6.3' });
  });
});

describe('prices are put together', () => {
  const schedule = {
    vat: 'exclusive' as const,
    years: exact('3'),
    lines: [
      { id: 'night', title: 'One night', unit: 'night', quantity: exact('7300') },
      { id: 'visit', title: 'One visit', unit: 'visit', quantity: exact('12') },
    ],
  };
  const some = {
    criteria: [question('care', '70'), price('30')],
    schedule,
    bids: { a: { lines: { night: '142.50', visit: '10' }, scores: { care: ['4'] } } },
  };

  test('a schedule is summed as unit price × quantity × years', () => {
    const { price: summed } = bidOf(some, 'a');
    expect(summed?.scored.shown).toBe('£3,121,110.00');
    expect(summed?.lines[0]).toEqual({
      line: 'night',
      title: 'One night',
      unit_price: '£142.50',
      quantity: '7,300',
      years: '3',
      sum: '£3,120,750.00',
    });
  });

  const slip = {
    kind: 'price-corrected' as const,
    bid: 'a',
    lot: 'lot-1',
    line: 'night',
    from: exact('142.50'),
    to: exact('140'),
    accepted_on: '2019-06-14',
    on: '2019-06-13',
    by: 'Head of procurement',
    why: 'A slip of the pen.',
  };

  test('an agreed correction is scored, and the offer stays on record', () => {
    const { price: put } = bidOf({ ...some, decisions: [slip] }, 'a');
    expect([put?.offered.shown, put?.scored.shown]).toEqual(['£3,121,110.00', '£3,066,360.00']);
    expect(put?.correction).toBe(
      'One night: £142.50 became £140.00. A slip of the pen. The bidder accepted on 14 June 2019.',
    );
  });

  test('a correction that starts from another price leaves the lot undecided', () => {
    const decisions = [{ ...slip, from: exact('1425') }];
    const { result, findings } = scored(competition({ ...some, decisions }));
    expect(result.lots[0]?.outcome).toBe('undecided');
    expect(findings.map(({ code }) => code)).toEqual(['score/undefined']);
    expect(showExact(exact('142.50'))).toBe('142.5');
  });

  const { accepted_on: _accepted, ...asked } = slip;
  const refused = { ...asked, refused_on: '2019-06-12' };
  const under = (if_refused: 'excluded' | 'as-submitted' | 'people-decide') => ({
    ...some,
    assessment: { corrections: { prevails: 'unit-price' as const, if_refused } },
  });

  test('a refused correction leaves the price as submitted, where the tender says so', () => {
    const { price: kept } = bidOf({ ...under('as-submitted'), decisions: [refused] }, 'a');
    expect([kept?.offered.shown, kept?.scored.shown]).toEqual(['£3,121,110.00', '£3,121,110.00']);
    expect(kept?.corrected).toBe(false);
    expect(kept?.corrections).toEqual([
      {
        what: 'One night',
        from: '£142.50',
        to: '£140.00',
        why: 'A slip of the pen.',
        answer: 'refused',
        answered_on: '2019-06-12',
      },
    ]);
    expect(kept?.correction).toContain('The bidder refused on 12 June 2019, so it stays £142.50.');
  });

  test('a refused correction takes the bid out, where the tender says so', () => {
    const out = bidOf({ ...under('excluded'), decisions: [refused] }, 'a');
    expect(out.status).toBe('excluded');
    expect(out.status_says).toContain('its bidder refused the correction of the price');
  });

  test('where people decide after a refusal, nothing is known before they have', () => {
    const some_ = under('people-decide');
    expect(bidOf({ ...some_, decisions: [refused] }, 'a').status).toBe('unresolved');
    const as = (consequence: 'excluded' | 'as-submitted') =>
      bidOf({ ...some_, decisions: [{ ...refused, consequence }] }, 'a').status;
    expect([as('as-submitted'), as('excluded')]).toEqual(['ranked', 'excluded']);
  });

  const stating = (prevails: 'unit-price' | 'total' | 'none') => ({
    ...some,
    assessment: { corrections: { prevails, if_refused: 'as-submitted' as const } },
    bids: {
      a: { price: '3000000', lines: { night: '142.50', visit: '10' }, scores: { care: ['4'] } },
    },
  });
  const { line: _line, ...ofTotal } = slip;
  const toTheSum = { ...ofTotal, from: exact('3000000'), to: exact('3121110') };

  test('a stated total that the lines do not give is scored only once the bidder answered', () => {
    const open = bidOf(stating('unit-price'), 'a');
    expect([open.status, open.price]).toEqual(['unresolved', undefined]);
    expect(open.status_says).toContain(
      'states £3,000,000.00, but its lines come to £3,121,110.00.',
    );
    const { price: agreed } = bidOf({ ...stating('unit-price'), decisions: [toTheSum] }, 'a');
    expect([agreed?.offered.shown, agreed?.scored.shown]).toEqual([
      '£3,000,000.00',
      '£3,121,110.00',
    ]);
    const { accepted_on: _day, ...unanswered } = toTheSum;
    const decisions = [{ ...unanswered, refused_on: '2019-06-12' }];
    const { price: stays } = bidOf({ ...stating('unit-price'), decisions }, 'a');
    expect(stays?.scored.shown).toBe('£3,000,000.00');
  });

  test('a stated total counts at once, where the tender says that totals count', () => {
    const { price: stated } = bidOf(stating('total'), 'a');
    expect([stated?.scored.shown, stated?.corrected]).toEqual(['£3,000,000.00', false]);
    expect(stated?.correction).toContain('The tender says that the total counts.');
    expect(bidOf(stating('none'), 'a').status).toBe('unresolved');
  });
});
