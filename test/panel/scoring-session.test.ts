import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Move } from '../../cli/core/interview/reply.ts';
import { understand } from '../../cli/core/interview/understand.ts';
import { paperText } from '../../cli/core/panel/own-papers.ts';
import { progressIn } from '../../cli/core/panel/own-sheet.ts';
import { ownSheets } from '../../cli/core/panel/own-sheets.ts';
import {
  scoringSession,
  startScoring,
  type Scoring,
} from '../../cli/core/panel/scoring-session.ts';
import { showExact } from '../../cli/core/exact/show.ts';
import { openProject } from '../../cli/project/project.ts';
import { unscored } from '../sheets/a-panel.ts';

const folder = unscored();
const { facts } = openProject().open([folder]).competitions[0] ?? {};
if (!facts) throw new Error('The example cannot be opened.');
const { sheets } = ownSheets(facts, { members: ['finance'], lot: 'lot-1' });
const start = (): Scoring => startScoring(sheets, '2019-07-03');

/** Follows what a person types; a refused answer changes nothing. */
const typed = (state: Scoring, ...lines: readonly string[]): Scoring =>
  lines.reduce((now, line) => {
    const prompt = scoringSession.prompt(now);
    const reply = prompt && understand(prompt, line);
    if (reply?.kind !== 'answer' && reply?.kind !== 'back' && reply?.kind !== 'skip') return now;
    return scoringSession.take(now, reply).state ?? now;
  }, state);

const asks = (state: Scoring): string | undefined => scoringSession.prompt(state)?.asks;
const reads = (state: Scoring): string =>
  (scoringSession.prompt(state)?.reads ?? []).map(({ text }) => text).join('\n');
const refusal = (state: Scoring, text: string): string | undefined =>
  scoringSession.take(state, { kind: 'answer', text }).refused;

describe('scoring at the prompt', () => {
  test('shows the question, the bid’s answer and the levels, and no price', () => {
    expect(reads(start())).toContain(
      'Thistledown Recovery Scotland, Stabilisation. Question 1 of 1',
    );
    expect(reads(start())).toContain('We will create two traineeships');
    expect(reads(start())).toContain('3 Good:');
    expect(reads(start())).toContain('Scored so far: 0 of 4');
    expect(reads(start())).not.toMatch(/£|4,?800,?000/);
  });

  test('asks for a score, then a reason, then a signature, then the next bid', () => {
    const scored = typed(start(), '3');
    expect(asks(scored)).toBe('Reason');
    const whole = typed(scored, 'Numbers and an owner for nearly everything.');
    expect(asks(whole)).toBe('Sign this sheet?');
    expect(reads(whole)).toContain('Community benefits: 3. Numbers and an owner');
    const next = typed(whole, 'sign');
    expect(next.sheets[0]?.signedOn).toBe('2019-07-03');
    expect(asks(next)).toBe('Score');
    expect(progressIn(next.sheets)).toBe('1 of 4');
  });

  test.each([
    [
      '9',
      'Your answer holds 9, which is not on the scale. Give one of these scores: 0, 1, 2, 3 and 4.',
    ],
    [
      '3.5',
      'Your answer holds 3.5, which is not on the scale. Give one of these scores: 0, 1, 2, 3 and 4.',
    ],
    [
      'good',
      'Your answer holds “good”, which is no score. Give one of these scores: 0, 1, 2, 3 and 4.',
    ],
    ['', 'Your answer has no score yet. Type one of the levels, or skip.'],
  ])('refuses the score “%s”', (text, says) => expect(refusal(start(), text)).toBe(says));

  test('refuses an empty reason', () => {
    expect(refusal(typed(start(), '3'), ' ')).toContain('has no reason for the score');
  });

  test('warns, and goes on, when a reason only repeats the level', () => {
    const scored = typed(start(), '3');
    const repeats = 'The answer covers the whole question with evidence, only small gaps remain.';
    const taken = scoringSession.take(scored, { kind: 'answer', text: repeats });
    expect(taken.state && taken.says?.[0]?.is).toBe('warning');
    const own = scoringSession.take(scored, { kind: 'answer', text: 'Two traineeships a year.' });
    expect(own.state && own.says).toBeUndefined();
  });

  test('goes back, keeps what is there with an empty line, and skips to the next question', () => {
    const back = typed(start(), '3', 'back');
    expect(scoringSession.prompt(back)?.now).toBe('3');
    expect(asks(typed(back, ''))).toBe('Reason');
    const skipped = typed(start(), 'skip');
    expect(reads(skipped)).not.toContain('Thistledown');
    expect(asks(typed(skipped, 'skip', 'skip', 'skip'))).toBe('Go on?');
    expect(reads(typed(skipped, 'skip', 'skip', 'skip', 'first'))).toContain('Thistledown');
  });

  test('asks before it changes a sheet that was signed, and keeps every score of it', () => {
    const signed = typed(start(), '3', 'Numbers for all.', 'sign', 'back');
    expect(asks(signed)).toBe('Change this sheet?');
    expect(typed(signed, 'keep').sheets[0]?.signedOn).toBe('2019-07-03');
    const opened = typed(signed, 'change');
    expect(opened.sheets[0]?.signedOn).toBeUndefined();
    expect(opened.sheets[0]?.given).toHaveLength(1);
  });

  test('a sheet that the panel has agreed on stays as it was signed', () => {
    const moderated = start().sheets.map((one) => ({ ...one, isModerated: true }));
    const signed = typed(
      { ...start(), sheets: moderated },
      '3',
      'Numbers for all.',
      'sign',
      'back',
    );
    expect(refusal(signed, 'change')).toContain('moderation');
  });

  test('is over when everything is signed', () => {
    const all = ['3', 'Two traineeships a year.', 'sign'];
    expect(typed(start(), ...all, ...all, ...all, ...all).at).toBeUndefined();
  });
});

describe('whatever a person types', () => {
  const move: fc.Arbitrary<Move> = fc.oneof(
    fc.constant<Move>({ kind: 'back' }),
    fc.constant<Move>({ kind: 'skip' }),
    fc
      .oneof(
        fc.constantFrom('0', '2', '4', '7', 'sign', 'later', 'change', 'keep', 'first'),
        fc.lorem(),
      )
      .map((text): Move => ({ kind: 'answer', text })),
  );

  test('no answer that was taken is ever lost, and a sheet is signed only when it is whole', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        let state = start();
        const taken = new Map<string, string>();
        for (const reply of moves) {
          const { at } = state;
          const result = scoringSession.take(state, reply);
          if (
            reply.kind === 'answer' &&
            result.state &&
            (at?.part === 'score' || at?.part === 'reason')
          )
            taken.set(`${at.sheet} ${at.question} ${at.part}`, reply.text.trim());
          state = result.state ?? state;
          for (const [key, text] of taken) {
            const [sheet, question, part] = key.split(' ');
            const one = state.sheets[Number(sheet)];
            const id = one?.form.questions[Number(question)]?.asked.id;
            const own = one?.given.find(({ criterion }) => criterion === id);
            expect(part === 'score' ? own && showExact(own.score) : own?.reason).toBe(text);
          }
          for (const sheet of state.sheets)
            if (sheet.signedOn)
              expect(paperText(sheet)?.match(/reason:/g)).toHaveLength(sheet.form.questions.length);
        }
      }),
    );
  });

  test('somebody who only answers comes to the end', () => {
    const line = fc.constantFrom('0', '1', '2', '3', '4');
    fc.assert(
      fc.property(fc.array(line, { minLength: 4, maxLength: 4 }), (scores) => {
        const lines = scores.flatMap((score) => [score, 'A dated promise with an owner.', 'sign']);
        expect(typed(start(), ...lines).at).toBeUndefined();
      }),
    );
  });
});
