import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../cli/command.ts';
import { command } from '../../cli/commands/new.ts';
import { loadPacks } from '../../cli/core/rules/load-packs.ts';
import { prove } from '../../cli/core/rules/prove.ts';
import { ruleLanguage } from '../../cli/core/rules/rule-language.ts';
import { compileMethod } from '../../cli/core/scoring/price/compile-method.ts';
import { proveMethod } from '../../cli/core/scoring/price/prove-method.ts';
import { readSource, type Source } from '../../cli/core/source/source.ts';
import { schemaOf } from '../../cli/core/spec/formats.ts';
import type { WrittenPrice } from '../../cli/core/spec/written.generated.ts';
import { checkOpened } from '../../cli/project/open/check-opened.ts';
import { open } from '../../cli/project/open/open.ts';
import { openProject } from '../../cli/project/project.ts';
import { formatsWithStarter } from '../../cli/project/new/starter.ts';
import { write } from '../../cli/write.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairlot-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (format: string, file?: string, print = false): Promise<Outcome> =>
  command.run({ format, file, print } as never, openProject());

const start = async (format: string, file: string) =>
  write(await run(format, join(folder, file))).findings.map(({ code }) => code);

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** What a check finds, but for the questions that only the buyer can answer. */
const check = () =>
  checkOpened(open([folder]), { report: 'text', today: '2027-03-01' }).findings?.filter(
    ({ code }) => code !== 'choices/not-chosen',
  );

const WRITTEN_BY_HAND =
  'bid calculator check criterion decision lot low-price moderation organisation pack panel partner policy price reference scale sheet tender value';

describe('every starter file is right as it stands', () => {
  test('there is one for each format that people write', () => {
    expect(formatsWithStarter()).toEqual(WRITTEN_BY_HAND.split(' '));
  });

  test.each(WRITTEN_BY_HAND.split(' '))('a new %s passes its check', async (format) => {
    expect(await start(format, `${format}.yaml`)).toEqual([]);
    expect(check()).toEqual([]);
  });

  test.each(WRITTEN_BY_HAND.split(' '))('a new %s says that it is invented', async (format) => {
    await start(format, 'new.yaml');
    expect(read('new.yaml')).toMatch(/^[^#\n]+Invented/m);
  });

  test.each(WRITTEN_BY_HAND.split(' '))(
    'an editor finds the schema of a new %s',
    async (format) => {
      await start(format, `below/${format}.yaml`);
      const way = /^# yaml-language-server: \$schema=(\S+)\n/.exec(
        read(`below/${format}.yaml`),
      )?.[1];
      const schema = resolve(folder, 'below', way ?? '');
      expect(schema).toBe(resolve('specs', format, '1.schema.json'));
    },
  );

  test('together they make one small competition', async () => {
    const places = {
      tender: 'tender.yaml',
      organisation: 'organisations/our-charity.yaml',
      bid: 'bids/our-bid.yaml',
      panel: 'panel.yaml',
      decision: 'decisions.yaml',
      sheet: 'sheets/lot-1/our-bid/commissioner.yaml',
      moderation: 'moderation/lot-1/our-bid.yaml',
    };
    for (const [format, file] of Object.entries(places)) await start(format, file);
    writeFileSync(
      join(folder, 'sheets/lot-1/our-bid/lived-experience.yaml'),
      read(places.sheet).replace('assessor: commissioner', 'assessor: lived-experience'),
    );
    expect(check()).toEqual([]);
  });

  test('the tender takes in a lot from a file of its own', async () => {
    await start('tender', 'tender.yaml');
    await start('lot', 'lots/lot-2.yaml');
    writeFileSync(
      join(folder, 'tender.yaml'),
      read('tender.yaml').replace('# lot_files', 'lot_files'),
    );
    expect(check()).toEqual([]);
  });

  test('the rule is proved by its own examples', () => {
    const files = ['pack', 'check', 'value'].map((format) => starterSource(format));
    const { packs, findings } = loadPacks([files], ruleLanguage(schemaOf));
    const rules = [...packs.values()].flatMap((pack) => pack.rules);
    expect(rules.map(({ id }) => id)).toEqual(['our-rules/check']);
    expect([...findings, ...rules.flatMap(prove)]).toEqual([]);
  });

  test('the price method is proved by its own case', () => {
    const compiled = compileMethod(starterSource('price').data as WrittenPrice);
    if (!compiled.ok) throw new Error('The method does not compile.');
    expect(proveMethod(compiled.method).map(({ agrees }) => agrees)).toEqual([true]);
  });
});

describe('a new file never costs anyone their work', () => {
  test('a file that is already there is kept', async () => {
    writeFileSync(join(folder, 'tender.yaml'), 'mine\n');
    expect(await start('tender', 'tender.yaml')).toEqual(['files/already-there']);
    expect(read('tender.yaml')).toBe('mine\n');
  });

  test('nothing but the file is written, so that it may be edited', async () => {
    await start('bid', 'bids/ours.yaml');
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['bids', 'bids/ours.yaml']);
  });

  test('a folder gets a file named after the format, and a bare name gets an ending', async () => {
    await start('bid', '.');
    await start('bid', 'ours');
    expect(readdirSync(folder).sort()).toEqual(['bid.yaml', 'ours.yaml']);
  });

  test('it can be shown without being written', async () => {
    const { says, writes } = await run('panel', undefined, true);
    expect(writes).toBeUndefined();
    expect(says).toContain('format: panel/1');
  });
});

describe('a wrong format is explained', () => {
  test('a misspelt one gets a suggestion', async () => {
    const { exit, says } = await run('tendr');
    expect(exit).toBe(2);
    expect(says).toContain('Did you mean `tender`?');
  });

  test('a format that only the tool writes has no starter', async () => {
    const { exit, says } = await run('result');
    expect(exit).toBe(2);
    expect(says).toContain('Nobody starts a `result` file by hand');
  });
});

function starterSource(format: string): Source {
  const file = `our-rules/${format}.yaml`;
  const text = readFileSync(join('specs', format, 'starter.yaml'), 'utf8');
  const { source } = readSource(file, text);
  if (!source) throw new Error(`${dirname(file)} cannot be read.`);
  return source;
}
