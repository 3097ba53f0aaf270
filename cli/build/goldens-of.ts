import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../command.ts';
import { checkOpened } from '../project/open/check-opened.ts';
import { openCompetition, type OpenCompetition } from '../project/open/open-competition.ts';
import { open } from '../project/open/open.ts';
import { renderFolder } from '../project/documents/render-folder.ts';
import { statusFolder } from '../project/panel/status-folder.ts';
import { scoreFolder } from '../project/result/score-folder.ts';
import { plain } from '../reports/report.ts';
import { text } from '../reports/text.ts';
import { write } from '../write.ts';
import { hasBids } from './example-folders.ts';

/** What the tool makes of a competition: each file by its path, as text or bytes. */
export type Made = ReadonlyMap<string, string | Uint8Array>;

/** The day that examples are checked on, so that they do not grow old. */
const DAY = '2026-10-01';

/**
 * All that is kept of an example, to hold later versions against: its report, its result and its documents in Markdown.
 * Of a tender without bids only the report is kept.
 */
export async function goldensOf(folder: string): Promise<Made> {
  const report = ['check.txt', reportOn(folder)] as const;
  if (!hasBids(folder)) return new Map([report]);
  const competition = openCompetition(folder);
  const status = competition.facts?.panel
    ? [
        [
          'status.txt',
          statusFolder(competition, { format: 'text', out: NOWHERE }).says ?? '',
        ] as const,
      ]
    : [];
  return new Map([report, ...status, ...(await madeFrom(competition, ['md']))]);
}

/** The report of a check as a terminal of 80 columns without colour shows it. */
function reportOn(folder: string): string {
  const { findings = [], texts = new Map() } = checkOpened(open([folder]), {
    report: 'text',
    today: DAY,
  });
  return text({ findings, texts }, plain);
}

/** The result of a competition, and its documents in these forms, through the same functions as `score` and `render`. */
export async function madeFrom(
  competition: OpenCompetition,
  forms: readonly string[],
): Promise<Made> {
  const out = mkdtempSync(join(tmpdir(), 'fairlot-made-'));
  const options = { out, force: false, today: DAY };
  try {
    const scored = scoreFolder(competition, options);
    write(scored);
    const rendered = await renderFolder(competition, { ...options, doc: [], to: forms });
    return new Map([...filesOf(scored), ...filesOf(rendered)]);
  } finally {
    rmSync(out, { recursive: true });
  }
}

const filesOf = ({ writes }: Outcome): Made => writes?.files ?? new Map();

/** What somebody left in a folder of results must not change what is expected. */
const NOWHERE = 'no-such-folder';
