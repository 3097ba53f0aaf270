import { describe, expect, test } from 'vitest';
import { commands } from '../../cli/commands.generated.ts';
import { parseLine } from '../../cli/parse-line.ts';
import { tryMethod } from '../../cli/project/result/try-method.ts';

/** What a person reads after typing a line that cannot be followed. */
async function answer(line: string): Promise<string> {
  const parsed = await parseLine(line.split(' ').filter((word) => word !== ''));
  return parsed.kind === 'chosen' ? 'it was followed' : parsed.text;
}

describe('a command line that cannot be followed says what to type instead', () => {
  test.each([
    ['chekc', 'There is no command `chekc`. Did you mean `check`?'],
    ['fly', 'There is no command `fly`.\n'],
    ['check --formt json', 'no option `--formt`. Did you mean `--format`?'],
    ['check -q', '`fairlot check` has no option `-q`.'],
    [
      'check --format jsn',
      '`--format` cannot be `jsn`. Did you mean `json`? It can be text, json or github.',
    ],
    ['render --to md,pdff', '`--to` cannot be `pdff`. Did you mean `pdf`?'],
    ['check --format', '`--format` needs a word after it.'],
    ['check --on', '`--on` needs a word after it.'],
    ['check --format text --format json', '`--format` is here more than once. Keep one.'],
    ['check --on tomorrow', '`tomorrow` is not a day of the calendar.'],
    ['score --on 2019-02-30', '`2019-02-30` is not a day of the calendar.'],
    ['sheet --read a b c d', 'To give several, type `--read` before each.'],
    ['score one two', '`fairlot score` has no use for the word `two`.'],
    ['try', 'It is written so: `fairlot try <method> <prices..>`.'],
  ])('fairlot %s', async (line, says) => {
    expect(await answer(line)).toContain(says);
    expect(await answer(line)).toMatch(/What to do: see `fairlot .*--help`\.\n$/);
  });

  test('several forms may be typed with commas, as in the documentation', async () => {
    const parsed = await parseLine(['render', '--to', 'md,html', '--to', 'pdf']);
    expect(parsed).toMatchObject({ kind: 'chosen', given: { to: ['md', 'html', 'pdf'] } });
  });
});

describe('the help of every command', () => {
  test.each(Object.keys(commands))(
    'fairlot %s --help fits 80 columns, in plain words',
    async (name) => {
      const help = await answer(`${name} --help`);
      expect(help.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(help).not.toMatch(/\[array\]|\[string\]|\[boolean\]|\[\]|Positionals/);
      expect(help).toContain(`fairlot ${name} `);
    },
  );
});

describe('a method that cannot be tried says what is missing', () => {
  const typed = { method: 'ceiling-linear', prices: ['90'], weight: '30', places: '2', with: [] };

  test.each([
    [{}, 'This method needs a figure that the tender gives: `--with ceiling=200`.'],
    [{ with: ['ceiling=200'], places: 'two' }, '`--places two` is not a number of decimal places'],
    [{ weight: '-4' }, 'Say how many points price is worth'],
    [{ prices: ['cheap'] }, 'cheap is not a price.'],
  ])('%o', (changed, says) => {
    expect(tryMethod({ ...typed, ...changed })).toMatchObject({
      exit: 2,
      says: expect.stringContaining(says),
    });
  });
});
