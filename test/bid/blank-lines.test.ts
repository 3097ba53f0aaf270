import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutBlanks } from '../../cli/core/bid/blank-lines.ts';
import { readSource } from '../../cli/core/source/source.ts';
import { checkShape } from '../../cli/core/spec/validate.ts';

const top = 'format: bid/1\nid: ours\ntender: a@1.0.0\norganisation: us\n';
const lot = 'lots:\n  - lot: lot-1\n    answers:\n';

/** What is left of a bid without its blanks, as data. */
function left(text: string): unknown {
  const { source } = readSource('bids/ours.yaml', withoutBlanks('bid', text).text);
  return JSON.parse(JSON.stringify(source?.data));
}

const blanks = (text: string) =>
  withoutBlanks('bid', text).blanks.map(({ line, part }) => `${line} ${part}`);

describe('a blank in a form', () => {
  test('takes with it the entry that cannot do without it', () => {
    const text = `${top}${lot}      - criterion: care\n        answer: |-\n\n        evidence:\n          -\n      - criterion: voice\n        answer: |-\n          A board.\n`;
    expect(left(text)).toMatchObject({
      lots: [{ answers: [{ criterion: 'voice', answer: 'A board.' }] }],
    });
    expect(blanks(text)).toEqual(['9 lots', '12 lots']);
  });

  test('goes alone where the entry can do without it', () => {
    const text = `${top}${lot}      - criterion: care\n        answer: Two people.\ncommitments:\n  - id: c-1\n    says: We do.\n    owner: # who\n`;
    expect(left(text)).toMatchObject({ commitments: [{ id: 'c-1', says: 'We do.' }] });
    expect(blanks(text)).toEqual(['13 commitments']);
  });

  test('leaves an empty list where a list is needed, and no list where it may be left out', () => {
    const text = `${top}${lot}      - criterion: care\n        answer:\ngates:\n  - gate: insurance\n    meets:\n`;
    expect(left(text)).toMatchObject({ lots: [{ lot: 'lot-1', answers: [] }], gates: [] });
  });

  test('stays where the file is nothing without it', () => {
    const { source } = readSource(
      'b.yaml',
      withoutBlanks('bid', `${top.replace('us', '')}${lot}`).text,
    );
    expect(source && checkShape(source).map(({ code }) => code)).toContain('spec/missing-field');
  });

  test('is never found inside a text, whatever the text looks like', () => {
    const text = `${top}${lot}      - criterion: care\n        answer: |-\n          aims:\n          # not a note\n          -\n`;
    expect(blanks(text)).toEqual([]);
    expect(left(text)).toMatchObject({
      lots: [{ answers: [{ answer: 'aims:\n# not a note\n-' }] }],
    });
  });

  test('the other lines stay where they were', () => {
    const line = fc.constantFrom('owner:', 'owner: Manager', 'due:', 'due: 2027-01-01', 'measure:');
    fc.assert(
      fc.property(fc.uniqueArray(line, { selector: (one) => one.split(':')[0] }), (fields) => {
        const text = `${top}${lot}      - criterion: a\n        answer: b\ncommitments:\n  - id: c\n    says: d\n${fields.map((one) => `    ${one}\n`).join('')}`;
        const after = withoutBlanks('bid', text);
        expect(after.text.split('\n').length).toBe(text.split('\n').length);
        const filled = fields.filter((one) => !one.endsWith(':'));
        for (const one of filled) expect(after.text).toContain(one);
        expect(after.blanks.length).toBe(fields.length - filled.length);
      }),
    );
  });
});
