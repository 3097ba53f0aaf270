import { describe, expect, test } from 'vitest';
import { optionsOn, runGuide, answersFile } from './answered.ts';

/** Invented: four places whose needs differ, with enough small bodies in each. */
const places = {
  'what-for': 'Help for women on probation',
  places: 4,
  'needs-differ': 'much',
  'kinds-of-help': 3,
  'kinds-apart': 'no',
  'own-service': 'no',
  'yearly-money': 480000,
  'small-income': 120000,
  saving: 'belief',
  'pay-on-results': 'no',
  'could-do-all': 2,
  'could-do-a-place': 3,
  'one-may-win-all': 'yes',
  'partners-named': 'no',
};

const on = (answers: object) => optionsOn('lot-size', { ...answers });

describe('the size of lots', { timeout: 60_000 }, () => {
  test('places that differ, each with bodies enough, are lots of their own', async () => {
    expect(await on(places)).toEqual({
      'lots-by-place': 'open',
      'lots-by-kind-of-help': 'waits',
      'lots-by-group': 'closed',
      'small-lots-with-a-limit': 'closed',
      'one-lot-with-partners': 'closed',
    });
  });

  test('a lot one pound larger than a small body’s year waits for a person', async () => {
    expect(await on({ ...places, 'yearly-money': 480004 })).toMatchObject({
      'lots-by-place': 'waits',
    });
  });

  test('a group with bodies that know it has a lot of its own', async () => {
    const group = { ...places, 'own-service': 'yes', 'know-the-group': 2 };
    expect(await on(group)).toMatchObject({ 'lots-by-group': 'open' });
    expect(await on({ ...group, 'know-the-group': 1 })).toMatchObject({ 'lots-by-group': 'waits' });
  });

  test('kinds of help that work apart can be lots', async () => {
    expect(await on({ ...places, 'kinds-apart': 'yes' })).toMatchObject({
      'lots-by-kind-of-help': 'open',
    });
  });

  test('where nobody should win all, small lots have a limit', async () => {
    expect(await on({ ...places, 'one-may-win-all': 'no' })).toMatchObject({
      'small-lots-with-a-limit': 'open',
    });
  });

  test('one lot for all is open where it is small enough, its saving is shown and partners are named', async () => {
    const one = {
      ...places,
      'could-do-all': 3,
      'small-income': 480000,
      saving: 'figures',
      'partners-named': 'yes',
    };
    expect(await on(one)).toMatchObject({ 'one-lot-with-partners': 'open' });
    expect(await on({ ...one, saving: 'belief' })).toMatchObject({
      'one-lot-with-partners': 'waits',
    });
  });

  test('where no way is open the answer is not yet', async () => {
    const none = { ...places, places: 1, 'kinds-of-help': 1 };
    expect(await on(none)).toMatchObject({ 'not-yet': 'open', 'lots-by-place': 'closed' });
  });

  test('the result tells what a lot would be worth, whose mark that is, and what was answered', async () => {
    const { says = '' } = await runGuide('lot-size', { answers: answersFile('lot-size', places) });
    const words = says.replace(/\s+/g, ' ');
    expect(words).toContain('A lot for one place is worth about £120,000 a year');
    expect(words).toContain('is a mark of this tool');
    expect(words).toContain('How far needs differ: Much');
  });
});
