import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyFolder, fairlot } from '../commands/run-fairlot.ts';

let folder = '';
let out = '';
beforeEach(() => {
  folder = join(emptyFolder(), 'blind-panel');
  out = join(folder, 'expected');
  cpSync('examples/blind-panel', folder, { recursive: true });
});

const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
const put = (name: string, words: string): void => writeFileSync(join(folder, name), words);
const outcome = (): string | undefined =>
  /^ {4}outcome: (.*)$/m.exec(readFileSync(join(out, 'result.yaml'), 'utf8'))?.[1];
const score = () => fairlot(['score', folder, '--out', out, '--force']);

describe('a result is held to the record of decisions', () => {
  test('nobody wins with scores that are not the ones that were locked', () => {
    put(
      'moderation/lot-1/bid-b.yaml',
      text('moderation/lot-1/bid-b.yaml').replace('agreed: 2', 'agreed: 4'),
    );
    const { all, status } = score();
    expect(status).toBe(1);
    expect(all).toContain('decision/changed-after-lock');
    expect(outcome()).toBe('undecided');
  });

  test('nobody can give the scores of one bidder to another by swapping letters', () => {
    const swapped = text('decisions.yaml')
      .replace('letter: A\n', 'letter: X\n')
      .replace('letter: D\n', 'letter: A\n')
      .replace('letter: X\n', 'letter: D\n');
    put('decisions.yaml', swapped);
    expect(score().all).toContain('decision/changed-after-lock');
    expect(outcome()).toBe('undecided');
  });

  test('nobody wins by weights, levels or rules that were changed after the lock', () => {
    put('tender.yaml', text('tender.yaml').replace('by: quality', 'by: drawn-lot'));
    const { all, status } = score();
    expect(status).toBe(1);
    expect(all).toContain('decision/judged-otherwise');
    expect(outcome()).toBe('undecided');
    expect(fairlot(['check', folder]).all).toContain('decision/judged-otherwise');
  });

  test('the order of fields and comments may change', () => {
    const rounding = /rounding:\n(?: {2}.*\n)+/.exec(text('tender.yaml'))?.[0] ?? '';
    const [head = '', ...lines] = rounding.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    const turned = `# As published\n${[head, ...lines.toReversed()].join('\n')}\n`;
    put('tender.yaml', text('tender.yaml').replace(rounding, turned));
    expect(fairlot(['check', folder]).all).not.toContain('decision/judged-otherwise');
  });

  test('an opening of prices without a lock opens nothing', () => {
    const entries = text('decisions.yaml').split(/^(?= {2}- kind: )/m);
    put('decisions.yaml', entries.filter((one) => !one.includes('quality-locked')).join(''));
    score();
    expect(outcome()).toBe('undecided');
    expect(readFileSync(join(out, 'result.yaml'), 'utf8')).not.toContain('£');
  });

  test('verify does not vouch for a result from files that were changed after the lock', () => {
    put(
      'sheets/lot-1/bid-c/user.yaml',
      text('sheets/lot-1/bid-c/user.yaml').replace('I filled', 'We filled'),
    );
    score();
    const { all, status } = fairlot(['verify', folder, '--result', join(out, 'result.yaml')]);
    expect(status).toBe(1);
    expect(all).toContain('decision/changed-after-lock');
    expect(all.replace(/\s+/g, ' ')).toContain('a result from them cannot be relied on');
  });

  test('nobody wins while the record offers the contract to a bid that did not come first', () => {
    put(
      'decisions.yaml',
      `${text('decisions.yaml')}  - kind: awarded\n    lot: lot-1\n    bid: rowan-futures\n    on: 2027-05-20\n    by: Head of procurement\n    why: We like it.\n`,
    );
    const { all, status } = score();
    expect(status).toBe(1);
    expect(all.replace(/\s+/g, ' ')).toContain(
      'to Rowan Futures, but by the tender’s own rules Harbour Light Mentors wins',
    );
    expect(outcome()).toBe('undecided');
  });

  test.each(['aa.yaml', 'zz.yaml'])(
    'no file name decides which of two sheets by one person counts (%s)',
    (name) => {
      const sheet = text('sheets/lot-1/bid-a/user.yaml');
      put(`sheets/lot-1/bid-a/${name}`, sheet.replace('score: 0', 'score: 4'));
      const { all } = score();
      expect(all).toContain('sheet/repeated');
      expect(all.replace(/\s+/g, ' ')).toContain('two different versions of Jo Tilley’s score');
      expect(outcome()).toBe('undecided');
    },
  );

  test.each(['aa.yaml', 'zz.yaml'])(
    'nor which of two moderations of one bid counts (%s)',
    (name) => {
      const meeting = text('moderation/lot-1/bid-a.yaml');
      put(`moderation/lot-1/${name}`, meeting.replace('agreed: 1', 'agreed: 4'));
      const { all } = score();
      expect(all).toContain('moderation/repeated');
      expect(all.replace(/\s+/g, ' ')).toContain('is written in two different ways');
      expect(outcome()).toBe('undecided');
    },
  );

  test('an explanation of a low price is not accepted and refused at once', () => {
    const low = join(emptyFolder(), 'low-price');
    cpSync('examples/low-price', low, { recursive: true });
    const path = join(low, 'decisions.yaml');
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8')}  - kind: low-price-answered\n    bid: bidder-c\n    lot: meals\n    accepted: true\n    answer: Trust us.\n    on: 2026-03-19\n    by: Finance officer\n    why: We trust them.\n`,
    );
    const { all, status } = fairlot(['check', low]);
    expect(status).toBe(1);
    expect(all).toContain('decision/contradicts');
  });
});
