import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spawnSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { scripts } from './quiet-browser.ts';

/** The day on which everything here happens. */
export const ON = '2026-03-01';

/** The tender that the page is about. */
export const TENDER = 'examples/womens-services';

const tool = join(process.cwd(), 'dist/main.js');

/** Runs the built tool, with lines typed into it. */
export const fairlot = (words: readonly string[], typed: readonly string[] = []) =>
  spawnSync('node', [tool, ...words], {
    encoding: 'utf8',
    input: typed.map((line) => `${line}\n`).join(''),
    env: { ...process.env, NO_COLOR: '1' },
  });

/** A new folder. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'fairlot-page-'));

/** Writes the page and gives its path. */
export function writtenPage(...more: readonly string[]): string {
  const folder = newFolder();
  fairlot(['self-check', TENDER, '--to', 'html', '--out', folder, ...more]);
  return join(folder, 'self-check.html');
}

/** A page that is open, what it asked the network for, and what went wrong in it. */
export interface Opened {
  readonly page: Page;
  readonly asked: readonly string[];
  readonly wrong: readonly string[];
}

/** Opens a file in a window of its own. */
export async function openPage(browser: Browser, file: string, width = 1000): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => wrong.push(message.text()));
  await page.clock.setFixedTime(new Date(`${ON}T12:00:00`));
  await page.goto(pathToFileURL(file).href);
  for (const script of scripts) await page.evaluate(script);
  return { page, asked, wrong };
}

/** Presses a button of the main part. */
export const press = (page: Page, name: string): Promise<void> =>
  page.locator('main').getByRole('button', { name, exact: true }).click();

/** What the page asks now. */
export const asks = (page: Page): Promise<string> => page.locator('h1').innerText();

/** Answers the question that is shown in a way that fits its field, and gives the line that says the same at the prompt. */
export async function answerOne(page: Page): Promise<string> {
  const boxes = page.locator('.box input');
  const count = await boxes.count();
  const several = (await page.locator('input[type="checkbox"]').count()) > 0;
  if (count > 0) {
    const wanted = several ? [0, count - 1] : [Math.min(1, count - 1)];
    for (const at of wanted) await boxes.nth(at).check();
    await goOn(page);
    return [...new Set(wanted)].map((at) => at + 1).join(', ');
  }
  const text = await wordsFor(page);
  if (text === undefined) {
    await press(page, 'I do not know');
    return 'unknown';
  }
  await page.locator('#answer').fill(text);
  await goOn(page);
  return text;
}

async function goOn(page: Page): Promise<void> {
  await press(page, 'Continue');
  const problem = page.locator('.problem');
  if ((await problem.count()) > 0) throw new Error(await problem.innerText());
}

async function wordsFor(page: Page): Promise<string | undefined> {
  const help = (await page.locator('#more').allInnerTexts()).join(' ');
  if (help.includes('In pounds')) return '£61,000';
  if (/In per cent|In months|number/.test(help)) return '2';
  return (await asks(page)).includes('name of your organisation') ? NAME : undefined;
}

/** A name with letters from Wales. */
export const NAME = 'Tŷ Cyfle Women’s Centre';

/** More questions than any sitting has: a question that takes no answer must not be asked for ever. */
const MOST = 80;

/** Whether a question is shown. */
export const isAsking = async (page: Page): Promise<boolean> =>
  (await page.locator('form #answer').count()) > 0;

/** Answers every question, and gives all lines that say the same at the prompt. */
export async function answerAll(page: Page): Promise<readonly string[]> {
  const lines: string[] = [];
  await press(page, 'Start');
  for (let step = 0; step < MOST && (await isAsking(page)); step += 1)
    lines.push(await answerOne(page));
  return lines;
}

/** Saves the answers, and gives the text of the file. */
export async function savedAnswers(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.locator('header').getByRole('button', { name: 'Save my answers' }).click();
  return readFileSync((await (await download).path()) ?? '', 'utf8');
}
