import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintTemplate } from '../../cli/core/documents/lint.ts';
import { readTemplate } from '../../cli/core/documents/read-template.ts';
import type { Schema } from '../../cli/core/documents/schema-shape.ts';
import { readTemplates } from '../../cli/io/templates.ts';

const { documents, partials } = readTemplates();

/** What a template may show, with every schema it leans on put inside it, so that the lint can follow. */
function whole(reads: string): Schema {
  const parts: Record<string, unknown> = {};
  const name = (file: string) => file.replace(/^.*?([a-z-]+)\/1\.schema\.json$/, '$1');
  const put = (format: string): void => {
    if (parts[format]) return;
    parts[format] = {};
    const text = readFileSync(`specs/${format}/1.schema.json`, 'utf8');
    parts[format] = inside(JSON.parse(text), format);
  };
  const inside = (value: unknown, home: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => inside(one, home));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) =>
        key === '$ref' && typeof one === 'string'
          ? [key, moved(one, home)]
          : [key, inside(one, home)],
      ),
    );
  };
  const moved = (ref: string, home: string): string => {
    const [file = '', path = ''] = ref.split('#');
    const format = file === '' ? home : name(file);
    if (format !== '') put(format);
    return format === '' ? `#${path}` : `#/parts/${format}${path}`;
  };
  const root = JSON.parse(readFileSync(`templates/reads/${reads}.schema.json`, 'utf8'));
  return { ...(inside(root, '') as object), parts } as Schema;
}

describe('every document that is shipped', () => {
  test.each(documents)('$file names only fields that its data has', (file) => {
    const read = readTemplate(file);
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    const { body, head } = read.template;
    expect(lintTemplate(body, partials, whole(head.reads))).toEqual([]);
  });

  test('a misspelt field would be found, so the test above can fail', () => {
    const body = { file: 'x.md.hbs', text: '{{#each tender.lotz}}{{title}}{{/each}}' };
    const [finding] = lintTemplate(body, partials, whole('invitation'));
    expect(finding?.code).toBe('template/unknown-field');
  });
});
