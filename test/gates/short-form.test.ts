import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../cli/core/competition/library.ts';
import { link } from '../../cli/core/competition/link.ts';
import { readSources } from '../../cli/project/open/read-sources.ts';
import { gathered } from '../competition/competition-of.ts';

const FILES = readdirSync('rules/gates').filter((name) => name.endsWith('.yaml'));
const library = libraryOf([readSources(FILES.map((name) => `rules/gates/${name}`)).sources]);

const NEW = 'id: own, title: Own, question: Is it?, disqualifies: false';

/** The gates of a tender that writes these, and the codes of what was found about them. */
function gates(...written: readonly string[]) {
  const { competition } = gathered({
    'a/tender.yaml': `format: tender/1
id: shelter
version: 1.0.0
title: Shelter
weighting: { total: 100, unit: percent, sub_criteria: of-total }
assessment: { combine: consensus }
payment: { model: block }
lots: [{ id: lot-1, title: Beds }]
gates: [${written.map((gate) => `{ ${gate} }`).join(', ')}]
`,
  });
  if (!competition) throw new Error('There is no tender.');
  const { facts, findings } = link(competition, library);
  const found = findings.filter(({ code }) => code !== 'tender/lot-without-criteria');
  return { of: facts.lots[0]?.gates ?? [], found };
}

const codes = ({ found }: ReturnType<typeof gates>) => found.map(({ code }) => code);

describe('a gate in one line', () => {
  test('has the name, question, evidence, purpose and consequence of the shared gate', () => {
    const some = gates('use: conflicts-declared@1', NEW);
    expect(codes(some)).toEqual([]);
    expect(some.of).toMatchObject([
      {
        id: 'conflicts-declared',
        title: 'Interests declared',
        question: 'Have you declared every interest that could clash with this work?',
        evidence: 'A signed declaration about conflicts.',
        needed_by: 'bid',
        disqualifies: true,
      },
      { id: 'own', disqualifies: false },
    ]);
    expect(some.of[0]?.purpose).toContain('unseen');
  });

  test.each(FILES.filter((name) => name !== 'pack.yaml'))('%s can be used so', (name) => {
    const some = gates(`use: ${name.replace('.yaml', '')}`);
    expect(codes(some)).toEqual([]);
    expect(some.of[0]?.disqualifies).toBe(true);
  });

  test('gives way to what the tender writes, which must say why', () => {
    const silent = gates('use: conflicts-declared, disqualifies: false');
    expect(codes(silent)).toEqual(['tender/change-not-explained']);
    expect(silent.found[0]?.message).toContain('`disqualifies` of the shared gate');
    const told = gates('use: conflicts-declared, disqualifies: false, changed: We ask first.');
    expect(codes(told)).toEqual([]);
    expect(told.of[0]).toMatchObject({ disqualifies: false, changed: 'We ask first.' });
  });

  test('explains nothing that is the same as in the shared gate', () => {
    expect(codes(gates('use: conflicts-declared, disqualifies: true'))).toEqual([]);
  });

  test('that is not there is one finding, with the name that was meant', () => {
    const some = gates('use: conflict-declared');
    expect(codes(some)).toEqual(['tender/unknown-shared-gate']);
    expect(some.found[0]?.message).toContain('`conflicts-declared`');
  });

  test('without a shared gate must say everything itself', () => {
    const some = gates('id: insurance, title: Insurance, disqualifies: true');
    expect(codes(some)).toEqual(['tender/gate-incomplete']);
    expect(some.found[0]?.message).toContain('`question`');
    expect(codes(gates('title: Insurance'))).toEqual(['tender/gate-incomplete']);
  });
});
