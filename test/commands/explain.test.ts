import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../../cli/commands/explain.ts';
import { findingFiles } from '../../cli/project/explain/explained.ts';
import { openProject } from '../../cli/project/project.ts';
import { packFolders } from '../../cli/project/rules/rule-folders.ts';

const explain = async (...what: string[]) => command.run({ what } as never, openProject());

/** Each page is made once, however many tests look at it. */
const pages = new Map<string, ReturnType<typeof explain>>();
const pageOf = (name: string): ReturnType<typeof explain> => {
  const page = pages.get(name) ?? explain(name);
  pages.set(name, page);
  return page;
};

const says = async (...what: string[]): Promise<string> => (await explain(...what)).says ?? '';

const everyFile = packFolders().flatMap(({ id, files }) =>
  files
    .map((file) => basename(file, '.yaml'))
    .filter((name) => name !== 'pack')
    .map((name) => `${id}/${name}`),
);

const everything = [...findingFiles().keys(), ...packFolders().map(({ id }) => id), ...everyFile];

describe('everything that has a name has a page', () => {
  test.each(everything)('%s', async (name) => {
    const { says: page = '', exit, findings } = await pageOf(name);
    expect([exit, findings]).toEqual([undefined, undefined]);
    expect(page).not.toMatch(/\[object|NaN|(?:: |^)undefined$/m);
    expect(page.endsWith('\n') && !page.endsWith('\n\n')).toBe(true);
  });

  test.each(everything)(
    '%s keeps to 80 columns, apart from addresses and snippets',
    async (name) => {
      const { says: page = '' } = await pageOf(name);
      const wide = page
        .split('\n')
        .filter(
          (line) => line.length > 80 && line.trim().includes(' ') && !line.startsWith('    '),
        );
      expect(wide).toEqual([]);
    },
  );

  test('no folder of rules is left out', () => {
    expect(readdirSync('rules').length).toBeGreaterThan(5);
    expect(everything.length).toBeGreaterThan(200);
  });
});

describe('a rule is explained so that advice is never mistaken for law', () => {
  test('a rule of the sector says that it is not law, and how to depart from it', async () => {
    const page = await says('clinks-2013/at-risk-cap');
    expect(page).toContain('A policy of the sector, which is not law: Clinks 2013');
    expect(page).toContain('PBR-05');
    expect(page).toContain('policy: clinks-2013@1');
    expect(page).toContain('- rule: clinks-2013/at-risk-cap');
    expect(page).toContain('20 per cent of the total contracted fee, from 1 February 2013 on.');
  });

  test('a rule of law says which law, where to read it and how well that is confirmed', async () => {
    const page = await says('procurement-act-2023/payment-within-30-days');
    expect(page).toContain('The law: Procurement Act 2023, section 68.');
    expect(page).toContain('Read it: https://www.legislation.gov.uk/ukpga/2023/54/section/68');
    expect(page).toContain('read in the law itself');
    expect(page).toContain('Nobody can depart from the law.');
    expect(page).not.toContain('- rule:');
  });

  test('a rule says for which procurements it is, where its pack and it agree', async () => {
    const page = await says('procurement-act-2023/payment-within-30-days');
    expect(page).toContain('It commenced on 24 February 2025 or later.');
    expect(page.match(/kind of authority/g)).toHaveLength(1);
    expect(page).toContain('Its kind of authority is central or sub central.');
  });

  test('the wrong example shows what the rule says when it is run', async () => {
    const page = await says('clinks-2013/at-risk-cap');
    expect(page).toContain(
      '      at_risk: 20.01\n  It says: 20.01% of the fee depends on results.',
    );
    expect(page).toContain('      at_risk: 20\n  Exactly a fifth is allowed.');
  });
});

describe('other things are explained in their own way', () => {
  test('a dated figure lists every figure that it had, with its source', async () => {
    const page = await says('values/light-touch-threshold');
    expect(page).toContain('£663,540, VAT included, from 24 February 2025 to 31 December 2025.');
    expect(page).toContain('from 1 January 2026 on');
  });

  test('a price method shows its formula, what it does wrong and the cases that prove it', async () => {
    const page = await says('lowest-ratio');
    for (const part of [
      'points = weight * ratio',
      'What it does wrong',
      'lowest-ratio-georgia-doas',
      'fairlot try',
    ])
      expect(page).toContain(part);
  });

  test('a policy pack tells where it stands and what it does not check', async () => {
    const page = await says('clinks-2013@1');
    for (const part of ['Where it stands', 'CON-10', 'What it does not check', 'not law'])
      expect(page).toContain(part);
  });

  test('a name that tenders use comes before a rule of the same name', async () => {
    expect(await says('user-voice')).toContain('criteria/user-voice\nUser voice');
    expect(await says('scales/zero-to-four')).toBe(await says('zero-to-four@1'));
  });

  test('a mistake shows why it matters, and wrong and right', async () => {
    const page = await says('tender/weights-total');
    expect(page).toMatch(/Why it matters[\s\S]+What to do[\s\S]+Wrong[\s\S]+Right[\s\S]+not\s+law/);
  });
});

describe('a name that leads nowhere is misuse', () => {
  test.each([
    ['spec/unknown-feild', 'Did you mean `spec/unknown-field`?'],
    ['clinks-2013/at-risk-cup', 'Did you mean `clinks-2013/at-risk-cap`?'],
    ['lowest-ratoi', 'Did you mean `lowest-ratio`?'],
    ['at-risk-cap', 'Choose one: belong-2013/at-risk-cap, clinks-2013/at-risk-cap.'],
  ])('%s', async (typed, answer) => {
    const { exit, says: text } = await explain(typed);
    expect(exit).toBe(2);
    expect(text?.replace(/\s+/g, ' ')).toContain(answer);
  });
});

test('a rule on which the sources disagree tells who argued otherwise', async () => {
  const { says: page = '' } = await explain('clinks-2013/at-risk-cap');
  expect(page).toMatch(/Where the sources differ\n[\s\S]+Belong\s+London 2013/);
  expect((await explain('procurement-act-2023/payment-within-30-days')).says).not.toContain(
    'Where the sources differ',
  );
});
