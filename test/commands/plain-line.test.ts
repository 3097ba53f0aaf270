import { describe, expect, test } from 'vitest';
import { commands } from '../../cli/commands.generated.ts';
import { parseLine } from '../../cli/parse-line.ts';
import { plainLine } from '../../cli/plain-line.ts';

/** What each of the two parsers understands of a line, told by the options of the command. */
async function bothWays(line: string) {
  const [name = '', ...words] = line.split(' ').filter((word) => word !== '');
  const command = await commands[name]?.load();
  if (!command) throw new Error(`There is no command ${name}.`);
  const full = await parseLine([name, ...words]);
  const given = full.kind === 'chosen' ? (full.given as Record<string, unknown>) : undefined;
  const named = Object.keys(command.options).map((option) => [option, given?.[option]]);
  return { plain: plainLine(command, words), full: given && Object.fromEntries(named) };
}

describe('a plain command line means what the full parser says it means', () => {
  test.each([
    'check',
    'check a.yaml',
    'check bids/a.yaml ../b.yaml --format json',
    'check --on 2027-03-01 a 007 1e3',
    'score',
    'score examples/glasgow-recovery --out out --force',
    'score --force tender',
    'render a --to md --doc invitation',
    'render --to md --to html',
    'explain score lot-1 bidder-b price',
    'try lowest-ratio 100 105.50 0x10 --weight 40',
    'new tender',
    'new bid ours.yaml --print',
    'schema tender',
  ])('fairlot %s', async (line) => {
    const { plain, full } = await bothWays(line);
    expect(plain ?? 'left to the full parser').toEqual(full);
  });

  test('every example of every command is as plain as that', async () => {
    for (const name of Object.keys(commands))
      for (const [line] of (await commands[name]?.load())?.examples ?? []) {
        const { plain, full } = await bothWays(line.replace('fairlot ', ''));
        if (plain) expect(plain).toEqual(full);
      }
  });
});

test.each([
  'check --format yaml',
  'check --fromat json',
  'check --format=json',
  'check --format json --format text',
  'check --path a',
  'check --no-format',
  'check -- a',
  'check -h',
  'check --help',
  'check --on',
  'render --to doc',
  'score a b',
  'score --force true',
  'try',
  'schema',
])('fairlot %s is left to the full parser', async (line) => {
  const [name = '', ...words] = line.split(' ');
  const command = await commands[name]?.load();
  expect(command && plainLine(command, words)).toBeUndefined();
});
