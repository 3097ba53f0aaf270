import { describe, expect, test } from 'vitest';
import { compileTemplate } from '../../cli/core/documents/template.ts';

const render = (text: string, data: object, partials: Readonly<Record<string, string>> = {}) => {
  const files = Object.entries(partials).map(([name, body]) => ({
    file: `parts/${name}.hbs`,
    text: body,
  }));
  const made = compileTemplate({ file: 'letter.hbs', text }, files);
  return made.ok ? made.render(data) : made.problems.map((problem) => problem.code).join();
};

describe('a template turns data into Markdown', () => {
  test('what a person typed is shown and never becomes structure', () => {
    const title = '*Lots* | <b>of</b>\n# things';
    expect(render('{{title}}', { title })).toBe('\\*Lots\\* \\| \\<b\\>of\\</b\\> # things\n');
    expect(render('{{#each lots}}\n- {{this}}\n{{/each}}', { lots: ['a_b', '- c'] })).toBe(
      '- a\\_b\n- \\- c\n',
    );
  });

  test('three braces let Markdown through', () => {
    expect(render('{{{text}}}', { text: '**bold**' })).toBe('**bold**\n');
  });

  test('partials are escaped as well, and take values of their own', () => {
    const parts = { greeting: 'Dear {{who}} of {{name}},' };
    expect(render('{{> greeting buyer who="Mr_A"}}', { buyer: { name: 'A*B' } }, parts)).toBe(
      'Dear Mr\\_A of A\\*B,\n',
    );
  });

  test('conditions leave no gaps and a missing optional field prints nothing', () => {
    expect(render('a\n\n{{#if no}}\nb\n{{/if}}\n\n{{none}}\n\nc', {})).toBe('a\n\nc\n');
  });

  test('printing a list as a word is a mistake in the program', () => {
    expect(() => render('{{lots}}', { lots: [1] })).toThrow();
  });

  test.each([
    ["{{date '2019-06-11'}}", '11 June 2019'],
    ["{{date '2019-06-11T12:00'}}", '12 noon on 11 June 2019'],
    ["{{date '2019-06-11T00:00'}}", '12 midnight on 11 June 2019'],
    ["{{date '2019-06-11T14:30:00+01:00'}}", '2.30pm on 11 June 2019'],
    ["{{date '2019-06-11T09:00'}}", '9am on 11 June 2019'],
    ["{{date 'soon'}}", 'soon'],
    ["{{money '1234567.5'}}", '£1,234,567.50'],
    ["{{money '5000000'}}", '£5,000,000'],
    ["{{money '£12.00'}}", '£12.00'],
    ["{{points '1'}}, {{points '17.50'}}", '1 point, 17.50 points'],
    ["{{plural none 'lot' 'lots'}} {{plural two 'lot' 'lots'}}", '0 lots 2 lots'],
    ['{{list two}}', 'a and b'],
    ["{{list three 'n' 'or'}}", 'x, y\\*z or w'],
    ['{{list none}}', ''],
    ['{{paragraphs text}}', 'One two.\n\n\\# Three'],
    ['{{quote text}}', '> One two.\n>\n> \\# Three'],
    ['{{cell nothing}}', '–'],
    ["{{link 'https://a.example.org/x y' 'a [b]'}}", '[a \\[b\\]](<https://a.example.org/x%20y>)'],
    ["{{link 'javascript:alert(1)' 'words'}}", 'words'],
    ["{{lower 'The price'}} {{upper 'the price'}}", 'the price The price'],
    ['{{#if (and two (not none))}}yes{{else}}no{{/if}}', 'yes'],
    ["{{#if (or none (eq status 'late'))}}yes{{/if}}{{#if (ne status 'late')}}no{{/if}}", 'yes'],
    ["{{join 'Lot ' 1 ': a*b'}}", 'Lot 1: a\\*b'],
  ])('%s', (text, expected) => {
    const three = [{ n: 'x' }, { n: 'y*z' }, { n: 'w' }];
    const data = { none: [], two: ['a', 'b'], three, text: 'One\ntwo.\n\n# Three', status: 'late' };
    expect(render(text, data)).toBe(`${expected}\n`);
  });
});

describe('a template with a mistake is refused when it is loaded', () => {
  test.each([
    ['{{dat x}}', 'template/unknown-helper'],
    ['{{#if (equals a b)}}{{/if}}', 'template/unknown-helper'],
    ['{{> nowhere}}', 'template/unknown-partial'],
    ['{{#lots}}{{/lots}}', 'template/unknown-block'],
    ['{{lookup a b}}', 'template/unknown-helper'],
    ['{{#if a}}', 'template/unreadable'],
    ['{{#if a}}{{/each}}', 'template/unreadable'],
    ['{{#> layout}}{{/layout}}', 'template/unsupported'],
  ])('%s', (text, code) => {
    expect(render(text, {})).toBe(code);
  });
});
