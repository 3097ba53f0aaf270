import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact, isExact } from '../../cli/core/exact/exact.ts';
import { showExact } from '../../cli/core/exact/show.ts';
import { asTyped } from '../../cli/core/guide/ask/ask.ts';
import { readAnswer } from '../../cli/core/guide/answers/read-answer.ts';

const TODAY = '2026-03-01';
const asked = { kind: 'pounds', example: '420000' } as const;
const read = (kind: string, typed: string, more: object = {}) =>
  readAnswer({ ...asked, kind, ...more } as never, typed, TODAY);
const figure = (kind: string, typed: string): string => {
  const answer = read(kind, typed);
  return answer.ok && isExact(answer.value) ? showExact(answer.value) : 'refused';
};
const says = (kind: string, typed: string, more: object = {}): string => {
  const answer = read(kind, typed, more);
  return answer.ok ? 'taken' : answer.says;
};

describe('a figure', () => {
  test.each([
    ['pounds', '£ 61,000.50', '61000.5'],
    ['pounds', '61 000', '61000'],
    ['pounds', '420000 pounds', '420000'],
    ['pounds', '0', '0'],
    ['pounds', '\u001b[31m500\u001b[0m', '500'],
    ['per-cent', '10 %', '10'],
    ['per-cent', '12.5 per cent', '12.5'],
    ['months', '3 months', '3'],
    ['people', '9 people', '9'],
  ])('of %s is understood in %s', (kind, typed, value) => {
    expect(figure(kind, typed)).toBe(value);
  });

  test.each(['1.2.3', '1e9', 'abc', '٣', '1,00', '1 2 3', '½', '60000-70000', '0x10', 'Infinity'])(
    'is not guessed from %s, and the right way is shown',
    (typed) => {
      expect(says('pounds', typed)).toBe(
        `“${typed}” is not a number that we can read. Write it like this: £420,000`,
      );
    },
  );

  test('stands with the word for its own kind only', () => {
    for (const [kind, typed] of [
      ['pounds', '10 %'],
      ['pounds', '10 months'],
      ['months', '10 people'],
      ['people', '£10'],
    ] as const)
      expect(figure(kind, typed)).toBe('refused');
  });

  test('that is short for thousands is shown in full', () => {
    expect(says('pounds', '61k')).toBe('Please write it in full: £61,000.');
    expect(says('pounds', '1.5 million')).toBe('Please write it in full: £1,500,000.');
  });

  test('with words around it, below zero or too large is refused kindly', () => {
    expect(says('pounds', 'about 60000')).toContain('Please write only a number.');
    expect(says('pounds', '-5')).toContain('cannot be less than £0');
    expect(says('per-cent', '101', { most: exact('100') })).toContain('cannot be more than 100');
    expect(says('people', '2.5', { whole: true })).toContain('a whole number');
    const long = says('pounds', '9'.repeat(500));
    expect(long.length).toBeLessThan(120);
  });
});

describe('a day', () => {
  test.each([
    ['1/3/2027', '2027-03-01'],
    ['1-3-2027', '2027-03-01'],
    ['1st March 2027', '2027-03-01'],
    ['Mon 1 March 2027', '2027-03-01'],
    ['2027-3-1', '2027-03-01'],
    ['29 Feb 2028', '2028-02-29'],
  ])('is understood in %s', (typed, day) => {
    expect(read('date', typed)).toEqual({ ok: true, value: day });
  });

  test.each([
    ['31 February 2027', 'no day in the calendar'],
    ['29/02/2027', 'no day in the calendar'],
    ['1/3/27', 'all four figures'],
    ['1 March', 'has no year'],
    ['March 2027', 'has no day'],
    ['soon', 'not a day that we can read'],
  ])('is not guessed from %s', (typed, why) => {
    expect(says('date', typed)).toContain(why);
    expect(says('date', typed)).toContain('Write it like this: 11 March 2026');
  });

  test('in the past is refused only where it must lie ahead', () => {
    expect(says('date', '1 March 2020', { future: true })).toBe(
      '1 March 2020 is in the past. Give a day from today on.',
    );
    expect(says('date', '1 March 2020')).toBe('taken');
    expect(says('date', TODAY, { future: true })).toBe('taken');
  });

  test('several are put in order, each once', () => {
    expect(read('dates', '6/4/2026 and 1 April 2026; 1 April 2026')).toEqual({
      ok: true,
      value: ['2026-04-01', '2026-04-06'],
    });
  });
});

describe('a text', () => {
  test('keeps Welsh letters and emoji, and loses what would move the cursor', () => {
    expect(read('text', 'Tŷ Cyfle 🌻 👩‍👩‍👧')).toEqual({ ok: true, value: 'Tŷ Cyfle 🌻 👩‍👩‍👧' });
    expect(read('text', 'a\u001b[2Jb\u202ec\u0007\u001b]0;title\u0007d\r\ne')).toEqual({
      ok: true,
      value: 'a b c d e',
    });
  });

  test('of any characters is safe to show and says the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const answer = read('text', typed);
        if (!answer.ok) return;
        expect(String(answer.value)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(read('text', String(answer.value))).toEqual(answer);
      }),
    );
  });

  test('that is far too long, or empty, is refused', () => {
    expect(says('text', 'x'.repeat(2001))).toContain('too long');
    expect(says('text', '  ')).toContain('Nothing was typed.');
  });
});

test('what was answered is understood again as it is shown for editing', () => {
  const figures = fc
    .tuple(fc.nat(999_999_999), fc.nat(99))
    .map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`);
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const typed = fc.oneof(
    fc.tuple(fc.constantFrom('pounds', 'per-cent', 'months', 'people', 'number'), figures),
    fc.tuple(fc.constantFrom('date', 'dates'), day),
    fc.tuple(fc.constantFrom('text', 'list'), fc.string({ minLength: 1 })),
  );
  fc.assert(
    fc.property(typed, ([kind, line]) => {
      const answer = read(kind, line, { most: exact('1000000000') });
      if (!answer.ok) return;
      expect(read(kind, asTyped(answer.value), { most: exact('1000000000') })).toEqual(answer);
    }),
  );
});
