import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../cli/core/documents/blocks.ts';
import { renderHtml } from '../../cli/io/html/render-html.ts';
import { pageMarkdown } from '../../cli/reports/page/page-markdown.ts';
import { pageText } from '../../cli/reports/page/page-text.ts';
import type { Chart } from '../../cli/core/documents/chart.ts';
import { tableOf, type Page } from '../../cli/reports/page/page.ts';
import { plain } from '../../cli/reports/report.ts';
import { about } from '../documents/long-document.ts';

const chart: Chart = {
  title: 'Pounds for one point:',
  bars: [
    { name: '£100 <b>', length: 25, shown: '£2.50' },
    { name: '  in effect', length: 100, shown: '£10.00', series: 2 },
  ],
};
const page: Page = {
  title: 'A page',
  parts: [
    { kind: 'chart', chart },
    ...tableOf(['Price', 'One point'], [['£100', '£2.50']]),
    { kind: 'chart', chart },
  ],
};
const html = renderHtml(readBlocks(pageMarkdown(page, 'data')), about);

describe('a chart', () => {
  test('is bars in text, each with its name and figure, in place of the table that follows', () => {
    const text = pageText(page, plain);
    expect(text).toContain('£100 <b>      £2.50  ███');
    expect(text).toContain('  in effect  £10.00  ░░░');
    expect(text).not.toContain('One point  ');
  });

  test('is a drawing in HTML with all its words as the alternative, and the table beside it', () => {
    expect(html).toContain('role="img"');
    expect(html).toContain(
      'aria-label="Pounds for one point: £100 <b>: £2.50; in effect: £10.00."',
    );
    expect(html).toContain('<table>');
    expect(html).not.toContain('language-chart');
  });

  test('tells its series by a pattern, not by colour alone, with addresses that are used once', () => {
    const ids = [...html.matchAll(/<pattern id="([^"]+)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(html).toContain(`url(#${id})`);
    expect(html.match(/fill="(?!currentColor|url)/g)).toBeNull();
  });

  test('runs nothing and keeps typed text as words', () => {
    expect(html).toContain('£100 &#x3C;b></text>');
    expect(html).not.toMatch(/<script|><b>/);
  });
});

test('a table that is too wide for a terminal becomes a list that says what each cell is', () => {
  const wide = {
    title: 'Wide',
    parts: tableOf(['What', 'First'], [['w'.repeat(60), 'Somebody with a long name']]),
  };
  expect(pageText(wide, plain)).toMatch(/first:\s+Somebody with a long name/);
});
