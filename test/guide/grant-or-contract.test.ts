import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { optionsOn } from './answered.ts';

/** Invented: a small grant for a women’s centre, for which nothing is left open. */
const grant = {
  'what-for': 'A drop-in for women in Harling',
  'money-agreed': 'yes',
  'who-says-what': 'they',
  'what-is-paid': 'costs',
  'if-it-fails': 'unspent',
  'set-numbers': 'no',
  amount: 9000,
  'core-costs': 'yes',
  'where-you-buy': 'england',
  'kind-of-service': 'yes',
  'how-many-could': 'few',
  'asked-them': 'yes',
  sells: 'no',
  'part-as-grant': 'no',
};

/** Invented: a service on set days, at a price. */
const contract = {
  ...grant,
  'who-says-what': 'we',
  'what-is-paid': 'price',
  'if-it-fails': 'make-them',
  'set-numbers': 'yes',
  amount: 663539.99,
  'core-costs': 'no',
};

const on = (answers: object) => optionsOn('grant-or-contract', { ...answers });

describe('grant or contract', { timeout: 60_000 }, () => {
  test('a small sum for the work of others is a grant, open to all', async () => {
    expect(await on(grant)).toEqual({
      'grant-open-to-all': 'open',
      'grant-to-one': 'waits',
      'small-contract': 'waits',
      'open-contract': 'waits',
      'grant-beside-contract': 'closed',
    });
  });

  test('a grant without a contest is open where only one can do it and the reason is written', async () => {
    const one = { ...grant, amount: 90000, 'how-many-could': 'one', 'why-only-one': 'yes' };
    expect(await on(one)).toMatchObject({ 'grant-to-one': 'open', 'grant-open-to-all': 'waits' });
  });

  test('a service bought at a price is a contract; the threshold divides the two ways', async () => {
    expect(await on(contract)).toMatchObject({
      'small-contract': 'open',
      'open-contract': 'open',
      'grant-open-to-all': 'closed',
      'grant-to-one': 'closed',
    });
    expect(await on({ ...contract, amount: 663540 })).toMatchObject({
      'small-contract': 'closed',
      'open-contract': 'open',
    });
  });

  test('where a part can be kept, grants beside a contract are open', async () => {
    expect(await on({ ...contract, 'part-as-grant': 'yes' })).toMatchObject({
      'grant-beside-contract': 'open',
    });
  });

  test('without a yes to the money nothing is open, and the answer is not yet', async () => {
    expect(await on({ ...contract, 'money-agreed': 'no' })).toMatchObject({
      'not-yet': 'open',
      'open-contract': 'closed',
    });
  });

  test('what is not known closes nothing and opens nothing', async () => {
    const unknown = Object.fromEntries(Object.keys(grant).map((name) => [name, undefined]));
    expect(new Set(Object.values(await on(unknown)))).toEqual(new Set(['waits']));
  });

  test.each([
    ['below-the-threshold', 'people', 'light-touch-threshold'],
    ['below-the-threshold', 'other_lowest', 'central-threshold'],
    ['below-the-threshold', 'other_highest', 'sub-central-threshold'],
    ['subsidy', 'limit', 'small-subsidy'],
    ['light-touch-grant', 'small', 'small-grant'],
    ['no-contest-needed', 'small', 'small-grant'],
  ])('%s uses, as `%s`, the figure of %s', (name, setting, value) => {
    const of = (path: string) => parse(readFileSync(path, 'utf8'));
    const { settings } = of(`rules/grant-or-contract/${name}.yaml`);
    expect(settings[setting]).toBe(of(`rules/values/${value}.yaml`).dated.at(-1).is);
  });
});
