import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeFrom, type Made } from '../../cli/build/goldens-of.ts';
import { openCompetition } from '../../cli/project/open/open-competition.ts';
import { missing, quietBrowser, sayWhy, scripts } from './quiet-browser.ts';

sayWhy('Documents are');

const documents = ['invitation', 'evaluation-report', 'letters/lot-1-bidder-c'];

let browser: Browser;
let made: Made;
let folder: string;

describe.skipIf(missing)('a document in a real browser', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fairlot-browser-'));
    made = await madeFrom(openCompetition('examples/glasgow-recovery'), ['html']);
    browser = await quietBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(documents)('%s breaks no rule of WCAG 2.2 AA that axe can judge', async (name) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await opened(name);
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate('violations()'), colorScheme).toEqual([]);
      await page.context().close();
    }
  });

  test.each(documents)('%s asks nothing of the network', async (name) => {
    const { page, asked } = await opened(name);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(asked).toHaveLength(1);
    await page.context().close();
  });

  test.each(documents)('%s fits a screen of 320 pixels; only wide tables scroll', async (name) => {
    const { page } = await opened(name, 320);
    expect(await page.evaluate('tooWide()')).toEqual([]);
    expect(await page.evaluate('unnamedRegions()')).toEqual([]);
    await page.context().close();
  });

  test.each(documents)('%s keeps everything inside the paper when printed', async (name) => {
    // The width of A4 less the margins of the page style, at 96 pixels an inch.
    const { page } = await opened(name, Math.floor(((210 - 2 * 22) / 25.4) * 96));
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('tooWide()')).toEqual([]);
    await page.context().close();
  });

  test.each(documents)(
    '%s offers the keyboard a way past the list of contents first',
    async (name) => {
      const { page } = await opened(name);
      await page.keyboard.press('Tab');
      const skip = page.locator('.skip');
      expect(await page.evaluate('document.activeElement.className')).toBe('skip');
      expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(page.url()).toMatch(/#main$/);
      await page.context().close();
    },
  );
});

/** A document opened in a window of its own, and every address that the page asked for. */
async function opened(name: string, width = 1280): Promise<{ page: Page; asked: string[] }> {
  const file = join(folder, `${name.replaceAll('/', '-')}.html`);
  writeFileSync(file, made.get(`${name}.html`) ?? '');
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  for (const script of scripts) await page.evaluate(script);
  return { page, asked };
}
