import { describe, expect, test } from 'vitest';
import { lintTemplate } from '../../cli/core/documents/lint.ts';

const schema = {
  $defs: {
    lot: {
      type: 'object',
      additionalProperties: false,
      properties: {
        title: { type: 'string' },
        weight: { type: 'number' },
        lots: { type: 'array', items: { $ref: '#/$defs/lot' } },
      },
    },
  },
  type: 'object',
  properties: {
    title: { type: 'string' },
    buyer: { type: 'object', properties: { name: { type: 'string' } } },
    lots: { type: 'array', items: { $ref: '#/$defs/lot' } },
    notes: { type: 'object', additionalProperties: { type: 'string' } },
    choice: {
      oneOf: [
        { type: 'object', properties: { fixed: { type: 'string' } } },
        { type: 'object', properties: { rate: { type: 'string' } } },
      ],
    },
    free: {},
  },
};

const lint = (text: string, partials: Readonly<Record<string, string>> = {}) =>
  lintTemplate(
    { file: 'letter.hbs', text },
    Object.entries(partials).map(([name, body]) => ({ file: `parts/${name}.hbs`, text: body })),
    schema,
  );

describe('every field that a template names must exist in its data', () => {
  test.each([
    '{{title}} {{buyer.name}} {{this.title}}',
    '{{#each lots}}{{title}} {{../title}} {{@index}} {{@root.buyer.name}} {{lots.length}}{{/each}}',
    '{{#each lots as |lot place|}}{{lot.title}} {{place}} {{#each lot.lots}}{{lot.weight}} {{../../title}}{{/each}}{{/each}}',
    '{{#each notes}}{{@key}} {{this}}{{/each}} {{notes.any}}',
    '{{#with buyer}}{{name}}{{/with}} {{#with choice}}{{fixed}}{{rate}}{{/with}}',
    '{{#if lots}}{{title}}{{else}}{{buyer.name}}{{/if}} {{free.what.ever}}',
    "{{date title}} {{list lots 'title'}} {{#if (eq title 'x')}}{{/if}} {{lots.0.title}}",
    '{{#each lots}}{{#if title}}{{../title}}{{/if}}{{/each}}',
  ])('%s is right', (text) => {
    expect(lint(text)).toEqual([]);
  });

  test.each([
    ['{{tite}}', 'unknown-field', 'Did you mean “title”?'],
    ['{{#each lotz}}{{title}}{{/each}}', 'unknown-field', 'Did you mean “lots”?'],
    ['{{#each lots}}{{titel}}{{/each}}', 'unknown-field', 'Did you mean “title”?'],
    [
      '{{#each lots}}{{buyer.name}}{{/each}}',
      'unknown-field',
      'What can be used here: title, weight, lots.',
    ],
    ['{{../title}}', 'unknown-field', 'Look at the data that this template is given.'],
    ['{{@index}}', 'unknown-field', 'What can be used here: @root.'],
    ['{{#if lotss}}{{/if}}', 'unknown-field', 'Did you mean “lots”?'],
    ['{{date titl}}', 'unknown-field', 'Did you mean “title”?'],
    ['{{#if (eq buyer.nme 1)}}{{/if}}', 'unknown-field', 'Did you mean “name”?'],
    ['{{choice.fixd}}', 'unknown-field', 'Did you mean “fixed”?'],
    ['{{#each title}}{{/each}}', 'not-a-list', 'Look at the data that this template is given.'],
    ['{{lots}}', 'not-a-word', 'Name one field of it, or use #each or the “list” helper.'],
    ['{{buyer}}', 'not-a-word', 'Name one field of it, or use #each or the “list” helper.'],
    ['{{dte title}}', 'unknown-helper', 'Did you mean “date”?'],
  ])('%s is found', (text, code, advice) => {
    expect(lint(text).map((found) => [found.code, found.advice])).toEqual([
      [`template/${code}`, advice],
    ]);
  });

  test('the finding points at the words in the file', () => {
    expect(lint('a\n\n  {{#each lots}} {{ titel }}{{/each}}')[0]).toMatchObject({
      message: 'There is no “titel” here.',
      at: { file: 'letter.hbs', line: 3, column: 21, endLine: 3, endColumn: 26 },
    });
  });

  test('a partial is read with the data it is given, in its own file', () => {
    const partials = { lot: '{{title}} {{shown}} {{name}}' };
    expect(lint('{{#each lots}}{{> lot shown="yes"}}{{/each}}', partials)).toMatchObject([
      { code: 'template/unknown-field', at: { file: 'parts/lot.hbs', line: 1 } },
    ]);
    expect(
      lint('{{> tree lots.[0]}}', { tree: '{{title}}{{#each lots}}{{> tree}}{{/each}}' }),
    ).toEqual([]);
  });
});
