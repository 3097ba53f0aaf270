import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { guideTexts } from './guide-texts.ts';
import { selfCheckTemplates } from '../../cli/project/guide/self-check-templates.ts';
import { readingAge, saidInGaps } from './reading-age.ts';
import { documentWords, templateWords } from './template-words.ts';

// A reading age of eleven is the sixth grade of American schools, which the formula counts in.
const MOST_GRADE = 6;
const MOST_WORDS = 25;

const rules = join(import.meta.dirname, '../../rules');

const guides = readdirSync(rules)
  .filter((folder) => packKind(folder) === 'guide')
  .map((folder) => ({ folder, files: partsIn(folder) }));

function packKind(folder: string): unknown {
  const pack = readdirSync(join(rules, folder)).find((file) => file === 'pack.yaml');
  return pack && parse(readFileSync(join(rules, folder, pack), 'utf8')).kind;
}

function partsIn(folder: string): readonly string[] {
  return readdirSync(join(rules, folder)).filter(
    (file) => file.endsWith('.yaml') && file !== 'pack.yaml',
  );
}

const textsIn = (folder: string, file: string): readonly string[] => {
  const texts = guideTexts(parse(readFileSync(join(rules, folder, file), 'utf8')));
  return [...texts, ...texts.flatMap(saidInGaps)];
};

describe.each(guides)('the guide $folder', ({ folder, files }) => {
  it('has files', () => expect(files.length).toBeGreaterThan(0));

  it.each(files)(
    '%s can be read at the age of eleven, in sentences of at most 25 words',
    (file) => {
      const { grade, words, longest } = readingAge(textsIn(folder, file));
      expect(words, longest).toBeLessThanOrEqual(MOST_WORDS);
      expect(grade).toBeLessThanOrEqual(MOST_GRADE);
    },
  );
});

describe('the documents of a self-check', () => {
  const { templates } = selfCheckTemplates();

  it.each(templates.map(({ name, body }) => [name, body.text] as const))(
    'the fixed words of %s can be read at the age of eleven',
    (_, text) => {
      const { grade, words, longest } = readingAge(templateWords(text));
      expect(words, longest).toBeLessThanOrEqual(MOST_WORDS);
      expect(grade).toBeLessThanOrEqual(MOST_GRADE);
    },
  );

  it.each(['eligibility-result', 'action-plan', 'clarification-questions', 'grant-application'])(
    'a whole %s can be read at the age of eleven',
    (name) => {
      const file = `../../examples/my-organisation/expected/${name}.md`;
      const text = readFileSync(join(import.meta.dirname, file), 'utf8');
      const { grade } = readingAge(documentWords(text.replace(SOURCES, '')));
      expect(grade).toBeLessThanOrEqual(MOST_GRADE);
    },
  );
});

/** What others wrote is named as they named it. */
const SOURCES = /^## Whose points these are$[\s\S]*?(?=^## )/m;

describe('the judge of sentences', () => {
  it('lets plain words pass', () => {
    expect(readingAge(['You can wait for the money. Ask your board.']).grade).toBeLessThan(
      MOST_GRADE,
    );
  });

  it('refuses what only an expert would write', () => {
    const hard = 'Subcontracting organisations demonstrate proportionate financial resilience.';
    expect(readingAge([hard]).grade).toBeGreaterThan(MOST_GRADE);
  });

  it('counts the words of the longest sentence, with each gap as one word', () => {
    expect(
      readingAge(['Short one. This {{show(lot.payment.at_risk)}} has five words.']).words,
    ).toBe(5);
  });

  it('reads what stands inside gaps too', () => {
    expect(saidInGaps("{{a ? ' You would show: ' + b : ''}}")).toEqual(['You would show:']);
  });
});
