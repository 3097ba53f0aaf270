import { describe, expect, test } from 'vitest';
import { askedOf } from '../../cli/core/guide/ask/asked.ts';
import { outcomeOf } from '../../cli/core/guide/weigh/outcome.ts';
import { reuseOf } from '../../cli/core/guide/answers/reuse.ts';
import { REVIEW, startGuide } from '../../cli/core/guide/ask/session.ts';
import type { Sitting } from '../../cli/core/guide/sitting.ts';
import { aboutTheFile } from '../../cli/core/guide/answers/about-the-file.ts';
import { ALL_ANSWERS, smallSitting, typing } from './a-small-guide.ts';

const { guide, findings, sitting } = smallSitting();
const begin = startGuide(guide, sitting);
const answered = typing(guide, begin, ALL_ANSWERS).state;
const heading = (state: typeof begin): string =>
  typing(guide, state, []).prompt?.reads[0]?.text ?? '';
const names = (at: Sitting): readonly string[] =>
  askedOf(guide, at).map(({ question, lot, gate }) =>
    [question.name, lot ?? gate].filter(Boolean).join(' '),
  );

describe('a conversation', () => {
  test('asks each question once, lot by lot and gate by gate, and ends at the review', () => {
    expect(findings).toEqual([]);
    expect(answered.at).toBe(REVIEW);
    expect(names(answered.sitting)).toEqual([
      ...['name', 'lots', 'income', 'share', 'wait', 'helpers', 'small', 'part', 'groups'],
      ...['start', 'board', 'towns', 'gate safeguarding', 'gate insurance'],
      ...['cost lot-1', 'cost lot-2'],
    ]);
    expect(typing(guide, answered, ['result']).state.at).toBeUndefined();
  });

  test('takes “I do not know” at every kind of question, and says so once', () => {
    const words = ['unknown', "I don't know", 'don’t know', ':unknown', 'not known'];
    const lines = names(answered.sitting).map((_, at) => words[at % words.length] ?? '');
    // Where the income is not known, nobody is asked whether it is small.
    const { state, said } = typing(guide, begin, lines.slice(1));
    expect(state.at).toBe(REVIEW);
    expect(said.filter((one) => one.includes('an answer too'))).toHaveLength(1);
    const kept = state.sitting.organisation.answers ?? [];
    expect(kept).toHaveLength(lines.length - 1);
    expect(kept.every((one) => one.not_known === true && one.is === undefined)).toBe(true);
  });

  test('tells that the number of questions may change, and when it did', () => {
    expect(heading(begin)).toBe('About you. Question 1 of about 11.');
    const { said } = typing(guide, begin, ['Tŷ Cyfle', '1', '61000']);
    expect(said).toContain('That answer brings 3 questions.');
    expect(said).toContain('That answer brings one question.');
    const rich = typing(guide, answered, ['income//', '£420,000']);
    expect(rich.said).toContain('That answer saves you one question.');
    expect(heading({ ...answered, at: 'cost/lot-2/' })).toBe('About you. Question 16 of 16.');
  });

  test('goes back across lots and gates, and Enter keeps each answer', () => {
    const back = typing(guide, answered, ['back', 'back', 'back']).state;
    expect(back.at).toBe('gate//insurance');
    const kept = typing(guide, back, ['']).state;
    expect(kept.at).toBe(REVIEW);
    expect(kept.sitting.organisation).toMatchObject({ name: 'Tŷ Cyfle 🌻' });
    expect(names(kept.sitting)).toEqual(names(answered.sitting));
  });

  test('keeps “not known” with Enter too', () => {
    const { state } = typing(guide, answered, ['share//', 'unknown', 'share//', '']);
    expect(state.at).toBe(REVIEW);
    expect(state.sitting.organisation.answers?.find((one) => one.question === 'share')).toEqual({
      question: 'share',
      not_known: true,
      on: '2026-03-01',
    });
  });

  test('returns to the review after one answer was changed there', () => {
    const { state } = typing(guide, answered, ['wait//', '6']);
    expect(state.at).toBe(REVIEW);
    const review = typing(guide, state, []).prompt;
    const shown = review?.answer.kind === 'choice' ? review.answer.choices : [];
    expect(shown.map(({ shows }) => shows)).toContain('Wait: 6 months');
  });

  test('asks for what a changed answer brings, and only that', () => {
    const one = typing(guide, begin, ['Tŷ Cyfle', 'lot-1', ...ALL_ANSWERS.slice(2, -1)]).state;
    expect(one.at).toBe(REVIEW);
    const both = typing(guide, one, ['lots//', '1, 2']).state;
    expect(both.at).toBe('cost/lot-2/');
  });

  test('keeps the answers about a lot that was left, and does not count them', () => {
    const left = typing(guide, answered, ['lots//', 'lot-1']).state;
    expect(left.at).toBe(REVIEW);
    expect(names(left.sitting)).not.toContain('cost lot-2');
    expect(outcomeOf(guide, left.sitting).lots.map(({ lot }) => lot.id)).toEqual(['lot-1']);
    expect(left.sitting.organisation.answers?.some((one) => one.lot === 'lot-2')).toBe(true);
    const again = typing(guide, left, ['lots//', '1, 2']).state;
    expect(again.at).toBe(REVIEW);
    expect(outcomeOf(guide, again.sitting)).toEqual(outcomeOf(guide, answered.sitting));
  });

  test('explains why with ?, and a word of the question when it is typed', () => {
    const at = { ...begin, at: 'income//' };
    expect(typing(guide, at, ['?', 'income', '? income']).said).toEqual([
      'The income matters.\nIncome: All money that came in.',
      'Income: All money that came in.',
      'Income: All money that came in.',
    ]);
  });

  test('refuses without losing anything', () => {
    const { state, said } = typing(guide, { ...begin, at: 'income//' }, ['1.2.3', '', '61k']);
    expect(state.sitting).toBe(begin.sitting);
    expect(said).toHaveLength(3);
  });
});

describe('the next tender', () => {
  const other: Sitting = {
    ...answered.sitting,
    tender: { ...sitting.tender, id: 'another' },
    on: '2026-09-01',
  };

  test('asks only what is about it', () => {
    const open = typing(guide, startGuide(guide, other), ['1, 2']).state;
    const due = names(open.sitting).filter(
      (name) => !/^(name|income|share|wait|helpers|small|groups|towns)/.test(name),
    );
    const { state } = typing(guide, open, ['1', '1/10/2026', '4/9/2026', '1', '2', '9', '9']);
    expect(due).toHaveLength(8);
    expect(state.at).toBe(REVIEW);
    expect(reuseOf(guide, other)).toMatchObject({ known: 8, stale: 0, oldest: '2026-03-01' });
  });

  test('asks once more for an answer that is older than its question lets it be', () => {
    const later = { ...other, on: '2027-03-02' };
    expect(startGuide(guide, { ...later, on: '2027-03-01' }).at).toBe('lots//');
    const asked = typing(guide, startGuide(guide, later), ['1, 2']);
    expect(asked.state.at).toBe('income//');
    expect(asked.prompt?.reads.map(({ text }) => text)).toContain(
      'On 1 March 2026 you said: £61,000.50. Is that still so?',
    );
    const kept = typing(guide, asked.state, ['']).state;
    expect(kept.at).toBe('part//');
    expect(kept.sitting.organisation['annual_income']).toEqual(
      answered.sitting.organisation['annual_income'],
    );
    expect(reuseOf(guide, kept.sitting).stale).toBe(0);
  });

  test('is told from the one that the answers are about', () => {
    expect(aboutTheFile(other).join(' ')).toContain(
      'answers about `womens-services`, and none about this tender, `another`',
    );
    expect(aboutTheFile(answered.sitting)).toEqual([]);
  });

  test('that the buyer changed after the last answer says what was changed', () => {
    expect(aboutTheFile({ ...answered.sitting, on: '2026-03-19' }).join(' ')).toContain('2 March');
    const [, later = ''] = aboutTheFile({ ...answered.sitting, on: '2026-03-20' }).toReversed();
    expect(aboutTheFile({ ...answered.sitting, on: '2026-03-20' })).toHaveLength(2);
    expect(later).toContain('after your last answer');
  });

  test('asks for the lots again when those that were picked are gone', () => {
    const lots = [
      { id: 'lot-7', title: 'New' },
      { id: 'lot-8', title: 'Newer' },
    ];
    const gone = { ...answered.sitting, tender: { ...sitting.tender, lots } };
    expect(startGuide(guide, gone).at).toBe('lots//');
  });

  test('with one lot asks for none', () => {
    const lots = (sitting.tender.lots ?? []).slice(0, 1);
    const one = { ...sitting, tender: { ...sitting.tender, lots } };
    expect(names(one)).not.toContain('lots');
    expect(names(one)).toContain('cost lot-1');
  });
});
