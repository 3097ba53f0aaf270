import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missing, quietBrowser, sayWhy } from './quiet-browser.ts';
import {
  answerAll,
  answerOne,
  asks,
  fairlot,
  isAsking,
  NAME,
  newFolder,
  ON,
  openPage,
  press,
  savedAnswers,
  TENDER,
  writtenPage,
} from './self-check-page.ts';

sayWhy('The page of the self-check is');
const unbuilt = !existsSync('dist/main.js');
if (unbuilt) console.log('The page of the self-check is not opened: the tool is not built.');

let browser: Browser;
let file: string;

const violations = (page: Page): Promise<unknown> => page.evaluate('violations()');
const opened = (width?: number) => openPage(browser, file, width);

describe.skipIf(missing || unbuilt)('the self-check as one page in a real browser', () => {
  beforeAll(async () => {
    file = writtenPage();
    browser = await quietBrowser();
  });

  afterAll(async () => {
    await browser?.close();
  });

  test('the same answers give the same file and the same result as at the prompt', async () => {
    const { page, asked, wrong } = await opened();
    const lines = await answerAll(page);
    const file = await savedAnswers(page);
    await press(page, 'Show the result');
    const shown = await page.locator('.paper').innerHTML();
    const folder = newFolder();
    const kept = join(folder, 'organisation.yaml');
    const words = ['self-check', TENDER, '--plain', '--on', ON, '--organisation', kept];
    const run = fairlot([...words, '--out', join(folder, 'out')], [...lines, '1']);
    expect(run.status, run.stderr + run.stdout).toBe(0);
    expect(withoutSchema(readFileSync(kept, 'utf8'))).toBe(file);
    await page.goto(pathToFileURL(join(folder, 'out/eligibility-result.html')).href);
    expect(shown.replace(' tabindex="-1"', '')).toBe(await page.locator('main').innerHTML());
    expect(asked.filter((url) => !/^(file|blob):/.test(url))).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('it asks nothing of any network, and stores nothing in the browser', async () => {
    const { page, asked } = await opened();
    await press(page, 'Start');
    await answerOne(page);
    await page.waitForLoadState('networkidle');
    expect(asked).toHaveLength(1);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    expect(await page.evaluate('document.cookie')).toBe('');
    const sent = await page.evaluate(
      "fetch('https://example.org/').then(() => 'sent', () => 'refused')",
    );
    expect(sent).toBe('refused');
    await page.context().close();
  });

  test('no step breaks a rule of WCAG 2.2 AA that axe can judge, in light and in dark', async () => {
    const { page } = await opened();
    const judge = async (where: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), `${where} in ${colorScheme}`).toEqual([]);
      }
    };
    await judge('start');
    await press(page, 'Start');
    const kinds = new Set<string>();
    while (await isAsking(page)) {
      const kind = String(await page.evaluate(kindOf));
      if (!kinds.has(kind)) {
        await page.locator('summary').click();
        await judge(kind);
        await page.evaluate(empty);
        await press(page, 'Continue');
        await judge(`${kind} with a problem`);
      }
      kinds.add(kind);
      await answerOne(page);
    }
    expect([...kinds].sort()).toEqual(['checkbox', 'figure', 'radio', 'text']);
    await judge('review');
    await press(page, 'Show the result');
    await judge('result');
    const more = await page.locator('.also button').allInnerTexts();
    for (const title of more) {
      await page.locator('.also').getByRole('button', { name: title }).click();
      expect(await page.title()).toContain(title);
      await judge(title);
    }
    await page.context().close();
  });

  test('a keyboard alone goes through it, and the reader is led to each heading', async () => {
    const { page } = await opened();
    const focused = (): Promise<string> =>
      page.evaluate('document.activeElement.tagName + " " + (document.activeElement.id || "")');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('MAIN main');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('H1 ');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('INPUT answer');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.className')).toBe('problem');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('INPUT answer');
    await page.keyboard.type(NAME);
    await page.keyboard.press('Enter');
    expect(await asks(page)).not.toMatch(/name/);
    expect(await focused()).toBe('H1 ');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await page.locator('.box input:checked').getAttribute('id');
    expect(second).toBe('answer-3');
    await page.keyboard.press('Enter');
    expect(await page.locator('.step').first().innerText()).toMatch(/Question 3 of/);
    await page.context().close();
  });

  test('the way back of the browser and that of the page lose no answer', async () => {
    const { page } = await opened();
    await press(page, 'Start');
    const first = await asks(page);
    await answerOne(page);
    await answerOne(page);
    const third = await asks(page);
    await page.goBack();
    await page.goBack();
    expect(await asks(page)).toBe(first);
    expect(await page.locator('#answer').inputValue()).toBe(NAME);
    await page.goForward();
    expect(await page.locator('.box input:checked').count()).toBe(1);
    await press(page, 'Back');
    expect(await asks(page)).toBe(first);
    await press(page, 'Continue');
    expect(await asks(page)).toBe(third);
    await press(page, 'I do not know');
    await press(page, 'Back');
    expect(await asks(page)).toBe(third);
    expect(await page.locator('#more').innerText()).toContain('You said: not known.');
    expect(await page.locator('.box input:checked').count()).toBe(0);
    await page.context().close();
  });

  test('leaving with answers that are not saved is warned of; after saving it is not', async () => {
    const { page } = await opened();
    let warned = 0;
    page.on('dialog', (dialog) => void ((warned += 1), dialog.dismiss()));
    await press(page, 'Start');
    await answerOne(page);
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => warned).toBe(1);
    await savedAnswers(page);
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => page.isClosed()).toBe(true);
    expect(warned).toBe(1);
  });

  test('saved answers are taken up where they ended, by this page and by the prompt', async () => {
    const { page } = await opened();
    await press(page, 'Start');
    await answerOne(page);
    await answerOne(page);
    const next = await asks(page);
    const saved = join(newFolder(), 'organisation.yaml');
    writeFileSync(saved, `# My own note.\n${await savedAnswers(page)}`);
    await page.reload();
    await page.locator('#file').setInputFiles(saved);
    await page.locator('form #answer').waitFor();
    expect(await asks(page)).toBe(next);
    expect(await page.locator('[role="status"]').innerText()).toMatch(/Your answers were read/);
    await answerOne(page);
    await page.locator('header').getByRole('button', { name: 'About this page' }).click();
    await page.locator('#file').setInputFiles(saved);
    await page.locator('.problem').waitFor();
    expect(await page.locator('.problem').innerText()).toMatch(/Save them first/);
    expect(await savedAnswers(page)).toMatch(/^# My own note\.\n/);
    await page.locator('#file').setInputFiles(saved);
    await page.locator('form #answer').waitFor();
    expect(await asks(page)).toBe(next);
    await page.context().close();
  });

  test.each([
    ['letters.yaml', 'format: tender/1\nid: x\n', /not a file of answers/],
    ['broken.yaml', 'format: organisation/1\nname: "Ty\n', /Line \d+/],
    ['strange.yaml', 'format: organisation/1\nshoe_size: 9\n', /shoe_size/],
    ['list.yaml', 'format: organisation/1\nanswers: none\n', /not a list of answers/],
    ['picture.yaml', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00]), /not text/],
    ['empty.yaml', '', /empty/],
  ])('a wrong file, %s, gets a plain sentence and changes nothing', async (name, holds, says) => {
    const { page, wrong } = await opened();
    const path = join(newFolder(), name);
    writeFileSync(path, holds);
    await page.locator('#file').setInputFiles(path);
    await page.locator('.problem').waitFor();
    expect(await page.locator('.problem').innerText()).toMatch(says);
    expect(await page.locator('.problem').innerText()).toMatch(/Nothing on this page was changed/);
    expect(await violations(page)).toEqual([]);
    expect(await asks(page)).toBe('Could your organisation take part?');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('answers about another tender are told of, kept, and not used', async () => {
    const { page } = await opened();
    const path = join(newFolder(), 'organisation.yaml');
    const other =
      'answers:\n  - question: lots\n    is: [lot-9]\n    tender: another\n    on: 2026-02-01\n';
    writeFileSync(path, `format: organisation/1\nid: us\nname: Us\n${other}`);
    await page.locator('#file').setInputFiles(path);
    await expect
      .poll(() => page.locator('[role="status"]').innerText())
      .toMatch(/answers about “another”/);
    expect(await savedAnswers(page)).toContain('tender: another');
    await page.context().close();
  });

  test('a wrong answer is explained in the words of the prompt, and what was typed stays', async () => {
    const { page } = await opened();
    await press(page, 'Start');
    while ((await page.locator('input.figure').count()) === 0) await answerOne(page);
    await page.locator('#answer').fill('a lot');
    await press(page, 'Continue');
    expect(await page.locator('.problem').innerText()).toMatch(/“a lot” is not a number/);
    expect(await page.locator('#answer').inputValue()).toBe('a lot');
    expect(await page.locator('#answer').getAttribute('aria-describedby')).toMatch(/problem/);
    expect(await page.title()).toMatch(/^Problem: /);
    await page.context().close();
  });

  test('it fits a screen of 320 pixels at every kind of step; only wide tables scroll', async () => {
    const { page } = await opened(320);
    const fits = async () => expect(await page.evaluate('tooWide()'), await asks(page)).toEqual([]);
    await fits();
    await press(page, 'Start');
    while (await isAsking(page)) {
      await fits();
      await answerOne(page);
    }
    await fits();
    await press(page, 'Show the result');
    await fits();
    expect(await page.evaluate('unnamedRegions()')).toEqual([]);
    await page.context().close();
  });

  test('the result prints on A4 without its buttons', async () => {
    const { page } = await opened(Math.floor(((210 - 2 * 22) / 25.4) * 96));
    await answerAll(page);
    await press(page, 'Show the result');
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('tooWide()')).toEqual([]);
    expect(await page.locator('button:visible').count()).toBe(0);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.context().close();
  });

  test('lots that the buyer names are picked already', async () => {
    const one = await openPage(browser, writtenPage('--lot', 'lot-1'));
    await answerAll(one.page);
    expect(await savedAnswers(one.page)).toMatch(/question: lots\n +is:\n? +-? ?\[?lot-1/);
    await one.page.context().close();
  });

  test('trouble in the page itself is told in a sentence, and answers can still be saved', async () => {
    const { page } = await opened();
    await press(page, 'Start');
    await answerOne(page);
    await page.evaluate("document.createElement = () => { throw new Error('at line 1'); }");
    await press(page, 'Continue');
    const told = page.locator('[role="status"]');
    await expect
      .poll(() => told.innerText())
      .toMatch(/Save your answers, then open the page again/);
    expect(await page.locator('body').innerText()).not.toContain('at line 1');
    await page.evaluate('delete document.createElement');
    expect(await savedAnswers(page)).toContain(NAME);
    await page.context().close();
  });

  test('where scripts are off, it says what to do instead', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator('main').innerText()).toMatch(/ask the buyer/);
    await context.close();
  });
});

const withoutSchema = (text: string): string => text.replace(/^# yaml-language-server: .*\n/, '');

const kindOf =
  '((field) => field.classList.contains("figure") ? "figure" : field.type)(document.getElementById("answer"))';
const empty = `document.querySelectorAll('.box input').forEach((box) => { box.checked = false; });
document.querySelectorAll('input[type="text"]').forEach((line) => { line.value = ''; });`;
