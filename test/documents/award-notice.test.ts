import { describe, expect, test } from 'vitest';
import { awardNoticeView } from '../../cli/core/documents/views/award-notice-view.ts';
import { exact } from '../../cli/core/exact/exact.ts';
import { noticeFigures } from '../../cli/project/documents/notice-figures.ts';
import { openCompetition } from '../../cli/project/open/open-competition.ts';
import { workOut } from '../../cli/project/result/score-folder.ts';

const womens = () => {
  const competition = openCompetition('examples/womens-services');
  const { facts } = competition;
  if (!facts) throw new Error('The example cannot be read.');
  return { facts, result: workOut(competition, facts).result };
};

describe('the data for an award notice', () => {
  test('holds every lot with a winner, and no lot without one', () => {
    const { facts, result } = womens();
    const { lots, act_applies } = awardNoticeView(facts, result, noticeFigures('2026-03-02'));
    expect(lots.map(({ id }) => id)).toEqual(['lot-1']);
    expect(act_applies).toBe(true);
    expect(lots[0]?.voluntary).toBe('2 of 3');
  });

  test('a supplier with exactly the staff of the limit is not small', () => {
    const { facts, result } = womens();
    const first = facts.bids.find(({ lots }) => lots.some(({ lot }) => lot === 'lot-1'));
    const staff = first?.organisation?.staff;
    if (!staff) throw new Error('The first bidder does not say how many people it employs.');
    const turnover = exact('999999999999');
    const small = (limit: typeof staff) =>
      awardNoticeView(facts, result, { staff: limit, turnover }).lots[0]?.small;
    expect(small(exact('999999'))).toBe('3 of 3');
    expect(Number(small(staff)?.slice(0, 1))).toBeLessThan(3);
  });

  test('counts nobody as small where the law has no figure on that day', () => {
    const { facts, result } = womens();
    expect(awardNoticeView(facts, result, noticeFigures('2019-04-15')).lots[0]?.small).toBe(
      'not counted: the law had no figure then',
    );
  });

  test('names the bidders that did not win above the value, and not at it', () => {
    const { facts, result } = womens();
    const value = facts.lots.find(({ id }) => id === 'lot-1')?.written.value;
    if (!value) throw new Error('Lot 1 has no value.');
    const named = (namedAbove: typeof value) =>
      awardNoticeView(facts, result, { namedAbove }).lots[0]?.unsuccessful.length;
    expect(named(value)).toBe(0);
    expect(named(value.sub(1n))).toBe(2);
  });
});
