import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, fairlot } from '../commands/run-fairlot.ts';

/** A copy of an example, scored and rendered as Markdown into `out`, after a change. */
function rendered(example: string, change: (folder: string) => void = () => undefined): string {
  const folder = join(emptyFolder(), example);
  cpSync(`examples/${example}`, folder, { recursive: true });
  change(folder);
  const out = join(folder, 'out');
  fairlot(['score', folder, '--out', out]);
  fairlot(['render', folder, '--out', out, '--to', 'md']);
  return out;
}

const text = (path: string): string => readFileSync(path, 'utf8');

const inDecisions = (change: (words: string) => string) => (folder: string) => {
  const path = join(folder, 'decisions.yaml');
  writeFileSync(path, change(text(path)));
};

test('a losing bidder reads why the winner has its scores, also where scores are averaged', () => {
  const letter = text(join(rendered('low-price'), 'letters/meals-bidder-a.md'));
  const [, winner = ''] = letter.split('## The winner’s scores');
  for (const reason of [
    'Cooking and delivery on foot are clear.',
    'Ten minutes and a coordinator.',
  ])
    expect(winner).toContain(reason);
});

test('no letter says that a bid did not win while the lot has no result', () => {
  const out = rendered(
    'blind-panel',
    inDecisions((words) => words.replace(/digest: [0-9a-f]{8}/, 'digest: 00000000')),
  );
  for (const name of readdirSync(join(out, 'letters'))) {
    const letter = text(join(out, 'letters', name));
    expect(letter).toContain('This lot has no result yet');
    expect(letter).not.toMatch(/did not win|is your assessment summary/);
  }
});

test('a result and what-if tell no name before names are shown, not even by an id or a file', () => {
  const names = /harbour|rowan|second.street|northmoor/i;
  const folder = join(emptyFolder(), 'blind-panel');
  cpSync('examples/blind-panel', folder, { recursive: true });
  inDecisions((words) => words.split('  - kind: unblinded')[0] ?? '')(folder);
  const out = join(folder, 'out');
  fairlot(['score', folder, '--out', out]);
  const [figures = ''] = text(join(out, 'result.yaml')).split('\ninputs:');
  expect(figures).toContain('Bid D');
  expect(figures).not.toMatch(names);
  for (const format of ['text', 'json'])
    expect(fairlot(['what-if', folder, '--format', format]).stdout).not.toMatch(names);
});
