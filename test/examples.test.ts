import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  exampleFolders,
  organisationExamples,
  scoredExamples,
} from '../cli/build/example-folders.ts';
import { goldensOf, madeFrom, type Made } from '../cli/build/goldens-of.ts';
import { selfCheckGoldens } from '../cli/build/self-check-goldens.ts';
import { digestOf } from '../cli/io/manifest.ts';
import { findFiles } from '../cli/project/open/find-files.ts';
import { openCompetition, openFromFiles } from '../cli/project/open/open-competition.ts';

const slow = 120_000;

test('there are examples', () => {
  expect(exampleFolders()).toContain(join('examples', 'glasgow-recovery'));
});

describe.each(exampleFolders())('%s', (folder) => {
  test(
    'its report, result and documents are those in expected/, byte for byte',
    async () => {
      const kept = keptIn(join(folder, 'expected'));
      const made = await goldensOf(folder);
      expect([...made.keys()].sort()).toEqual([...kept.keys()].sort());
      for (const [path, text] of made)
        expect(text, `${path}: \`npm run goldens\` writes it anew`).toBe(kept.get(path));
    },
    slow,
  );
});

describe.each(scoredExamples())('%s', (folder) => {
  const forms = ['md', 'html', 'pdf'];
  let once: Made;
  let before: Readonly<Record<string, string>>;
  beforeAll(async () => {
    before = digestsIn(folder);
    const competition = openCompetition(folder);
    freeze(competition.sources.map(({ data }) => data));
    freeze(competition.ruleSources.map(({ data }) => data));
    freeze(competition.facts);
    once = await madeFrom(competition, forms);
  }, slow);

  test('scoring and rendering change nothing that was read, in memory or on disk', () => {
    expect(once.size).toBeGreaterThan(9);
    expect(digestsIn(folder)).toEqual(before);
  });

  test(
    'the same files give the same bytes again, in HTML and PDF too, in whatever order they are read',
    async () => {
      const files = findFiles(folder).files;
      const again = await madeFrom(openFromFiles(folder, [...files].reverse()), forms);
      expect(digests(again)).toEqual(digests(once));
    },
    slow,
  );

  test(
    'it gives the same wherever it lies, and with the line ends of Windows',
    async () => {
      const away = await inCopy(folder, async (copy) => {
        for (const file of findFiles(copy).files)
          writeFileSync(file, readFileSync(file, 'utf8').replace(/\n/g, '\r\n'));
        return madeFrom(openCompetition(copy), ['md']);
      });
      expect([...away]).toEqual([...once].filter(([path]) => !/\.(html|pdf)$/.test(path)));
    },
    slow,
  );
});

describe.each(organisationExamples())('%s', (folder) => {
  test('what its self-check says is that in expected/, byte for byte', () => {
    const kept = keptIn(join(folder, 'expected'));
    const made = selfCheckGoldens(folder);
    expect([...made.keys()].sort()).toEqual([...kept.keys()].sort());
    for (const [path, text] of made)
      expect(text, `${path}: \`npm run goldens\` writes it anew`).toBe(kept.get(path));
  });
});

const reportOf = (name: string): string =>
  readFileSync(join('examples', name, 'expected', 'check.txt'), 'utf8');

test('the London ramp fails what the sources say of ramps, part-year money and lot size', () => {
  const report = reportOf('accommodation-london');
  for (const rule of [
    'error clinks-2020/volumes-not-below-today',
    'warning clinks-2020/money-rise-explained',
    'warning clinks-2020/part-year-marked',
    'warning clinks-2020/lot-no-larger-than-announced',
    'error jc-2011-local/local-delivery-asked',
  ])
    expect(report).toContain(rule);
});

test('its corrected copy passes', () => {
  expect(reportOf('accommodation-london/corrected')).not.toMatch(/error |warning /);
});

test('six large lots fail what a committee said of them', () => {
  const report = reportOf('six-large-lots');
  expect(report).toContain('warning jc-2011-local/lots-against-areas');
  expect(report).toContain('6 lots cover 42 areas.');
  expect(report).toContain('error jc-2011-local/local-delivery-asked');
  expect(report).toContain('error jc-2011-local/reserved-work');
});

function keptIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

const digests = (made: Made) =>
  Object.fromEntries([...made].map(([path, is]) => [path, digestOf(is)]));

const digestsIn = (folder: string) => digests(keptIn(folder));

async function inCopy<T>(folder: string, then: (copy: string) => Promise<T>): Promise<T> {
  const place = mkdtempSync(join(tmpdir(), 'fairlot-example-'));
  try {
    cpSync(folder, place, { recursive: true });
    return await then(place);
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** Whoever then tries to change a part of it is told off. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const key of Reflect.ownKeys(value)) freeze(Reflect.get(value, key));
}
