import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withAnswer } from '../../cli/core/guide/answers/answers.ts';
import { askedOf } from '../../cli/core/guide/ask/asked.ts';
import { readAnswer } from '../../cli/core/guide/answers/read-answer.ts';
import { resultView } from '../../cli/core/guide/views/result-view.ts';
import { keyOf, startGuide } from '../../cli/core/guide/ask/session.ts';
import type { Sitting } from '../../cli/core/guide/sitting.ts';
import { ALL_ANSWERS, smallSitting, typing } from './a-small-guide.ts';

const { guide, sitting } = smallSitting();
const { sitting: full } = typing(guide, startGuide(guide, sitting), ALL_ANSWERS).state;
const all = askedOf(guide, full);

/** Answers these questions, in this order, as somebody with a text editor might. */
const answering = (given: readonly (readonly [at: number, typed: string])[]): Sitting =>
  given.reduce((so, [at, typed]) => {
    const asked = all[at];
    if (!asked) return so;
    const read = readAnswer(asked.question.written, typed, so.on);
    const value = typed === 'unknown' || !read.ok ? 'not-known' : read.value;
    return { ...so, organisation: withAnswer(so, asked, value) };
  }, sitting);

const result = (at: Sitting) => {
  const { organisation: _, ...shown } = resultView(guide, at);
  return shown;
};
const closed = (at: Sitting): readonly string[] =>
  resultView(guide, at).lots.flatMap(({ id, routes }) =>
    routes.flatMap(({ name, state }) => (state === 'closed' ? [`${id} ${name}`] : [])),
  );

/** What each question may be answered: as in the whole run, or that it is not known. */
const typed = (at: number): readonly string[] =>
  all[at]?.question.name === 'gate' ? ['met', 'not-met', 'unknown'] : [lineOf(at), 'unknown'];
const lineOf = (at: number): string => (at === 1 ? 'lot-1, lot-2' : (ALL_ANSWERS[at] ?? ''));
const someAnswers = fc.tuple(...all.map((_, at) => fc.constantFrom(...typed(at))));

describe('the result', () => {
  test('does not depend on the order of answering', () => {
    const orders = fc.shuffledSubarray([...all.keys()], { minLength: all.length });
    fc.assert(
      fc.property(someAnswers, orders, (lines, order) => {
        const inOrder = answering(lines.map((line, at) => [at, line]));
        const shuffled = answering(order.map((at) => [at, lines[at] ?? '']));
        expect(result(shuffled)).toEqual(result(inOrder));
      }),
      { numRuns: 40 },
    );
  });

  test('never closes a way because something is not known', () => {
    const nothing = answering([...all.keys()].map((at) => [at, 'unknown']));
    expect(closed(nothing)).toEqual([]);
    fc.assert(
      fc.property(someAnswers, fc.nat(all.length - 1), (lines, forgotten) => {
        const before = answering(lines.map((line, at) => [at, line]));
        // To have picked no lots means to look at all of them, so those are left as they are.
        if (all[forgotten]?.question.written.kind === 'lots') return;
        const after = answering([...lines.entries(), [forgotten, 'unknown']]);
        for (const way of closed(after)) expect(closed(before)).toContain(way);
      }),
      { numRuns: 40 },
    );
  });

  test('closes a way for a condition that is not met, and says which', () => {
    const [lot] = resultView(guide, full).lots;
    expect(lot?.routes.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'way-alone closed',
      'way-not-yet open',
    ]);
    expect(lot?.routes[0]?.because.map(({ title }) => title)).toEqual(['Insurance']);
  });

  test('names each question by one key', () => {
    expect(new Set(all.map(keyOf)).size).toBe(all.length);
  });
});
