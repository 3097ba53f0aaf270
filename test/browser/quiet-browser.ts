import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser } from 'playwright-core';

const program = '/usr/bin/chromium';

/** Whether there is no browser here to open pages in. */
export const missing = !existsSync(program);

/** Says why nothing is opened, where there is no browser. */
export function sayWhy(what: string): void {
  if (missing) console.log(`${what} not opened in a browser: there is no ${program}.`);
}

/** The judge, and the questions we ask of a page. */
export const scripts: readonly string[] = [
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'test/browser/in-page.js',
].map((file) => readFileSync(file, 'utf8'));

/** A browser without a window that asks for nothing by itself. */
export const quietBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: program, args: quiet });

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
