import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allPacks } from '../../cli/project/rules/all-packs.ts';
import { inventCompetition, ordinary } from './invent.ts';
import { ratioOf, type Line } from './paired.ts';

/** One thing that is measured: what it is, the command, how many pairs of runs, and what to hold it against. */
interface Measure {
  readonly does: string;
  readonly line: Line;
  readonly runs: number;
  readonly means: string;
}

const GLASGOW = 'examples/glasgow-recovery';
const BARE: Line = ['-e', '0'];
const fairlot = (...words: string[]): Line => ['dist/main.js', ...words];

/** A bare process that reads every YAML file of a folder and does nothing with it. */
const readingOf = (home: string): Line => [
  '-e',
  `const fs = require('fs');
   for (const name of fs.readdirSync(${JSON.stringify(home)}, { recursive: true }))
     if (name.endsWith('.yaml') && !name.startsWith('out')) fs.readFileSync(${JSON.stringify(home)} + '/' + name, 'utf8');`,
];

const folder = mkdtempSync(join(tmpdir(), 'fairlot-bench-'));
try {
  console.log('Times are ratios to starting Node with nothing to do (`node -e 0` = 1),');
  console.log(
    'medians of runs in pairs. They hold from one machine to the next; seconds do not.\n',
  );
  const { all, none } = withAndWithoutRules(folder);
  for (const { does, line, runs, means } of measures(folder))
    console.log(`${does.padEnd(38)} ${ratioOf(line, BARE, runs).toFixed(1).padStart(7)}  ${means}`);
  console.log(
    `\nchecking a tender with every pack takes ${ratioOf(all, none, 9).toFixed(1)} times as long as with none; the aim is 1.5`,
  );
  console.log(`\n${largePanel(join(folder, 'large'))}`);
} finally {
  rmSync(folder, { recursive: true });
}

function measures(home: string): readonly Measure[] {
  const [invented = ''] = inventCompetition(join(home, 'one'), { ...ordinary, bids: 1 });
  const one = 'what a bidder waits for; the aim is 5';
  return [
    {
      does: 'check one bid of the example',
      line: fairlot('check', `${GLASGOW}/bids/bidder-a.yaml`),
      runs: 15,
      means: one,
    },
    {
      does: 'check one invented bid of 10 KB',
      line: fairlot('check', invented),
      runs: 15,
      means: one,
    },
    ...[1, 100, 1000].flatMap((bids) => whole(join(home, String(bids)), bids)),
    {
      does: 'the invitation as a PDF of 10 pages',
      line: invitation(home),
      runs: 5,
      means: 'check, fill in, lay out and write',
    },
  ];
}

/** A whole competition is checked and scored with its sheets and moderations: four further files for each bid, and its bidder. */
function whole(home: string, bids: number): readonly Measure[] {
  inventCompetition(home, { ...ordinary, bids });
  const runs = { 1: 9, 100: 5 }[bids] ?? 1;
  const out = join(home, 'out');
  const size = `${bids} ${bids === 1 ? 'bid' : 'bids'}`;
  const files = `${6 * bids + 3} files`;
  return [
    { does: `check a competition of ${size}`, line: fairlot('check', home), runs, means: files },
    {
      does: `score a competition of ${size}`,
      line: fairlot('score', home, '--out', out),
      runs,
      means: `${files}, and a result with every step`,
    },
  ];
}

function invitation(home: string): Line {
  return fairlot(
    'render',
    GLASGOW,
    '--doc',
    'invitation',
    '--to',
    'pdf',
    '--out',
    join(home, 'pdf'),
  );
}

/** What scoring a large competition takes, held against reading its files as text. */
function largePanel(home: string): string {
  const size = { bids: 200, lots: 6, assessors: 8, questions: 15, words: 100 };
  inventCompetition(home, size);
  const score = fairlot('score', home, '--out', join(home, 'out'));
  const ratio = ratioOf(score, readingOf(home), 1).toFixed(0);
  return `scoring 200 bids for each of 6 lots by 8 assessors on 15 questions takes ${ratio} times as long as reading its files`;
}

/** The checks of one example that names every pack of rules, and of one that names none. */
function withAndWithoutRules(home: string): { readonly all: Line; readonly none: Line } {
  const packs = allPacks().filter(({ pack }) => pack.checks.length > 0);
  const named = packs.map(({ pack }) => `${pack.id}@${pack.version}`).join(', ');
  const bare = (text: string): string =>
    text.replace(/^(policy|rules|exceptions|choices):.*\n(?:(?: .*)?\n)*/gm, '');
  const checkOf = (name: string, rules: string): Line => {
    const copy = join(home, name);
    cpSync('examples/womens-services', copy, { recursive: true });
    const file = join(copy, 'tender.yaml');
    writeFileSync(file, `${bare(readFileSync(file, 'utf8'))}${rules}`);
    return fairlot('check', copy);
  };
  return { all: checkOf('all', `\nrules: [${named}]\n`), none: checkOf('none', '') };
}
