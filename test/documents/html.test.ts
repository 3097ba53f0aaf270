import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../cli/core/documents/blocks.ts';
import { renderHtml } from '../../cli/io/html/render-html.ts';
import { about, longDocument } from './long-document.ts';

const html = (markdown: string) => renderHtml(readBlocks(markdown), about);
const page = html(longDocument);

describe('an HTML page stands on its own and reads well aloud', () => {
  test('it asks nothing of the network and runs nothing', () => {
    expect(page).not.toMatch(/<(script|img|link|iframe|object|embed)\b/);
    expect(page).not.toMatch(/url\(|@import|\bsrc=|\bon\w+=/);
  });

  test('it says its language, title and subject', () => {
    expect(page).toMatch(/^<!doctype html><html lang="en-GB">/);
    expect(page).toContain('<title>Cleaning &#x26; catering: “invitation”</title>');
    expect(page).toContain('<meta name="description" content="What we ask for">');
  });

  test('it has one first heading, one main part and a skip link to it', () => {
    expect(page.match(/<h1\b/g)).toHaveLength(1);
    expect(page.match(/<main\b/g)).toHaveLength(1);
    expect(page).toMatch(/<body><a href="#main" class="skip">/);
  });

  test('heading levels do not jump, and each heading has an address of its own', () => {
    const levels = [...page.matchAll(/<h([1-6]) id="([^"]+)"/g)];
    const jumps = levels.filter(
      (found, at) => Number(found[1]) - Number(levels[at - 1]?.[1] ?? 0) > 1,
    );
    expect(jumps).toEqual([]);
    expect(new Set(levels.map((found) => found[2])).size).toBe(levels.length);
  });

  test('every header cell says what it heads, and every table can be reached by keyboard', () => {
    const headers = page.match(/<th\b[^>]*>/g) ?? [];
    expect(headers.length).toBeGreaterThan(8);
    expect(headers.filter((cell) => !cell.includes('scope="col"'))).toEqual([]);
    const regions = page.match(
      /<div class="table" role="region" aria-label="Table(?: \d+)?: [^"]+" tabindex="0"><table>/g,
    );
    expect(regions).toHaveLength(page.match(/<table\b/g)?.length ?? 0);
    expect(new Set(regions).size).toBe(regions?.length);
  });

  test('a list of contents comes only with more than five sections', () => {
    const sections = (count: number) =>
      Array.from({ length: count }, (_, at) => `## Part ${at}`).join('\n\n');
    expect(html(`# Title\n\n${sections(5)}`)).not.toContain('<nav');
    expect(html(`# Title\n\n${sections(6)}`)).toContain('<li><a href="#part-5">Part 5</a></li>');
  });

  test('HTML and unsafe links in the text come out as words', () => {
    const found = html(
      '# T\n\n<script>alert(1)</script> and <b>bold</b> [x](javascript:alert(1)) [y](#nowhere)',
    );
    const body = found.slice(found.indexOf('<main'));
    expect(body).toContain('&#x3C;script>alert(1)&#x3C;/script>');
    expect(body).not.toMatch(/<(script|b|a)\b/);
  });

  test('the same document gives the same page', () => {
    expect(html(longDocument)).toBe(page);
  });
});
