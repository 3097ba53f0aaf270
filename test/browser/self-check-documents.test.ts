import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resultView } from '../../cli/core/guide/views/result-view.ts';
import { inForms } from '../../cli/project/documents/in-forms.ts';
import { keepOrganisation } from '../../cli/project/guide/keep-organisation.ts';
import { selfCheckDocuments } from '../../cli/project/guide/self-check-documents.ts';
import { selfCheckGuide, tenderOf } from '../guide/play.ts';
import { missing, quietBrowser, sayWhy, scripts } from './quiet-browser.ts';

sayWhy('The documents of the self-check are');

const names = [
  'eligibility-result',
  'action-plan',
  'clarification-questions',
  'grant-application',
] as const;

let browser: Browser;
let folder: string;

/** The documents of the example, as pages in a folder. */
async function written(): Promise<string> {
  const kept = keepOrganisation('examples/my-organisation/organisation.yaml');
  if (!kept.ok) throw new Error('The example cannot be read.');
  const sitting = { tender: tenderOf('womens-services'), organisation: kept.data };
  const view = resultView(selfCheckGuide(), { ...sitting, on: '2026-03-16' });
  const made = selfCheckDocuments(view, []);
  if (!made.ok) throw new Error(made.says);
  const about = { lang: 'en-GB', date: '2026-03-16', author: 'Fairlot' };
  const { files } = await inForms(made.documents, ['html'], about);
  const place = mkdtempSync(join(tmpdir(), 'fairlot-papers-'));
  for (const [path, page] of files) writeFileSync(join(place, path), page);
  return place;
}

async function opened(name: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
  for (const script of scripts) await page.evaluate(script);
  return page;
}

describe.skipIf(missing)('a document of the self-check in a real browser', () => {
  beforeAll(async () => {
    folder = await written();
    browser = await quietBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(names)('%s breaks no rule of WCAG 2.2 AA that axe can judge', async (name) => {
    const page = await opened(name);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate('violations()'), colorScheme).toEqual([]);
    }
    await page.context().close();
  });

  test.each(names)('%s fits a screen of 320 pixels, and paper', async (name) => {
    const small = await opened(name, 320);
    expect(await small.evaluate('tooWide()')).toEqual([]);
    await small.context().close();
    // The width of A4 less the margins of the page style, at 96 pixels an inch.
    const paper = await opened(name, Math.floor(((210 - 2 * 22) / 25.4) * 96));
    await paper.emulateMedia({ media: 'print' });
    expect(await paper.evaluate('tooWide()')).toEqual([]);
    await paper.context().close();
  });
});
