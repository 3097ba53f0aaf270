import { describe, expect, test } from 'vitest';
import { compileTemplate } from '../../cli/core/expression/template.ts';
import { facts, scope } from './lot-scope.ts';

const lot = facts({
  title: 'Lot 1',
  value: 5000000,
  payment: { at_risk: 25.0 },
  criteria: [{ title: 'Care' }, { title: 'Price' }],
});

const say = (text: string) => {
  const compiled = compileTemplate(text, scope);
  return compiled.ok ? compiled.template.run({ lot }) : compiled;
};

describe('a sentence is filled from the file', () => {
  test.each([
    ['No gap at all.', 'No gap at all.'],
    ['{{lot.title}} leaves {{lot.payment.at_risk}}%.', 'Lot 1 leaves 25%.'],
    [
      '{{ pounds(lot.value) }} for {{size(lot.criteria)}} criteria: {{lot.criteria.map(c, c.title)}}',
      '£5,000,000 for 2 criteria: Care, Price',
    ],
    ['A { brace } and {{has(lot.starts)}}', 'A { brace } and no'],
  ])('%s', (text, said) => {
    expect(say(text)).toEqual({ ok: true, text: said });
  });

  test('a gap with a misspelling is refused when the rule is loaded, at its place', () => {
    expect(say('{{lot.title}} has {{lot.titel}}')).toMatchObject({
      ok: false,
      problem: { offset: '{{lot.title}} has {{lot.'.length },
    });
  });

  test.each(['{{lot.title', '{{lot}}', '{{lot.payment}}', '{{}}'])('%s is refused', (text) => {
    expect(say(text)).toMatchObject({ ok: false });
  });

  test('a gap that cannot be filled gives the reason', () => {
    expect(say('{{lot.starts}}')).toEqual({ ok: false, message: 'lot has no starts here.' });
  });
});
