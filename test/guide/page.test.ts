import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact, fraction, type Exact } from '../../cli/core/exact/exact.ts';
import { unpackGuide } from '../../cli/core/guide/guide-page.ts';
import { resultView } from '../../cli/core/guide/views/result-view.ts';
import { readOrganisation } from '../../cli/core/guide/answers/read-organisation.ts';
import { tenderForRules } from '../../cli/core/competition/tender-for-rules.ts';
import { fromExactJson, toExactJson } from '../../cli/core/source/exact-json.ts';
import { scriptPage } from '../../cli/io/html/script-page.ts';
import { guideNamed } from '../../cli/project/rules/guides.ts';
import { openCompetition } from '../../cli/project/open/open-competition.ts';
import { selfCheckPage } from '../../cli/project/guide/self-check-page.ts';
import { readingAge } from './reading-age.ts';

const program = readFileSync('dist/page/self-check.js', 'utf8');

/** The page of an example, and what it was made from. */
function madePage() {
  const { facts, library } = openCompetition('examples/womens-services');
  const made = guideNamed('self-check');
  if (!facts || !made) throw new Error('The example or the guide is not there.');
  const { guide } = made;
  const words = { lot: ['lot-1'], out: undefined, force: false };
  const { writes } = selfCheckPage({ guide, facts, library }, words);
  const html = String(writes?.files.get('self-check.html'));
  return { html, guide, tender: tenderForRules(facts, library) };
}

const dataIn = (html: string): string =>
  /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(html)?.[1] ?? '';

describe('the self-check as one page', () => {
  test('the same tender gives the same bytes', () => {
    expect(madePage().html).toBe(madePage().html);
  });

  test('it is one file of less than 1 MB that names no other', () => {
    const { html } = madePage();
    expect(Buffer.byteLength(html)).toBeLessThan(1_000_000);
    expect(html).not.toMatch(/<(link|img|iframe|script [^>]*src)/);
  });

  test('its policy lets nothing in or out but the very program that stands in it', () => {
    const { html } = madePage();
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const inside = html.slice(html.lastIndexOf('<script>') + 8, html.lastIndexOf('</script>'));
    const digest = createHash('sha256').update(inside).digest('base64');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${digest}'`);
    expect(policy).not.toMatch(/unsafe-eval|connect-src|https?:/);
  });

  test('its program needs no Node, and makes no programs out of text', () => {
    expect(program).not.toMatch(/["'`]node:|\brequire\(|new Function\(|\beval\(/);
  });

  test('the guide that it carries gives the same result as the guide it was made from', () => {
    const { html, guide, tender } = madePage();
    const carried = unpackGuide(dataIn(html));
    const organisation = {
      ...{ name: 'Tŷ Cyfle', annual_income: exact('61000.10'), sector: 'voluntary' },
      answers: [
        { question: 'lots', is: ['lot-1', 'lot-2'], tender: tender.id, on: '2026-03-01' },
        { question: 'work-in-these-places', is: 'three-years', lot: 'lot-1', on: '2026-03-01' },
      ],
    };
    const sitting = { tender, organisation, on: '2026-03-01' };
    expect(carried?.lots).toEqual(['lot-1']);
    const carriedView =
      carried && resultView(carried.guide, { ...sitting, tender: carried.tender });
    expect(toExactJson(carriedView)).toBe(toExactJson(resultView(guide, sitting)));
  });

  test('a file of answers is read without the whole check of formats', () => {
    const carried = unpackGuide(dataIn(madePage().html));
    if (!carried) throw new Error('The guide cannot be read.');
    const read = (text: string) => readOrganisation(text, carried);
    expect(read('format: organisation/1\nname: Us\n')).toMatchObject({ ok: true });
    expect(read('format: bid/1\n')).toMatchObject({ ok: false });
    expect(read('format: organisation/1\nanswers: [x]\n')).toMatchObject({ ok: false });
  });
});

const sentencesIn = (file: string): readonly string[] => {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(/'([^'\n]*)'|`([^`]*)`/g)]
    .map(([, plain, filled]) => (plain ?? filled ?? '').replace(/\$\{[^}]*\}/g, 'this'))
    .filter((text) => /^[A-Z].* .*[.?!]$/.test(text));
};

const written = [
  ...readdirSync('cli/page').map((name) => `cli/page/${name}`),
  'cli/core/guide/answers/read-organisation.ts',
  'cli/project/guide/self-check-page.ts',
].filter((file) => file.endsWith('.ts') && sentencesIn(file).length > 0);

test.each(written)('what %s says can be read at the age of eleven', (file) => {
  const { grade, words, longest } = readingAge(sentencesIn(file));
  expect(words, longest).toBeLessThanOrEqual(25);
  expect(grade).toBeLessThanOrEqual(6);
});

test('JSON keeps every exact number to its last digit', () => {
  const number = fc
    .tuple(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 30n))
    .map(([over, under]) => fraction(over, under));
  fc.assert(
    fc.property(number, fc.string(), (value: Exact, text) => {
      const back = fromExactJson(toExactJson({ value, list: [value, text] }));
      expect(back).toEqual({ value, list: [value, text] });
    }),
  );
});

test('nothing in a page can end its program or its data early', () => {
  const html = scriptPage({
    ...{ title: '</title><b>', description: '"><i>', lang: 'en-GB', otherwise: '<u>' },
    program: 'const text = "</script><!--";',
    data: JSON.stringify({ text: '</script><!--' }),
  });
  expect(html.match(/<\/script>/g)).toHaveLength(2);
  expect(html).not.toMatch(/<!--|<b>|<i>|<u>/);
  expect(JSON.parse(dataIn(html))).toEqual({ text: '</script><!--' });
});
