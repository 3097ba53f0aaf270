import type { Outcome } from '../../command.ts';
import { finding } from '../../core/competition/finding.ts';
import type { Diagnostic, Place } from '../../core/diagnostics/diagnostic.ts';
import { showExact } from '../../core/exact/show.ts';
import { accept, allReopened, allSigned, type Offered } from '../../core/panel/offered.ts';
import type { OwnSheet } from '../../core/panel/own-sheet.ts';
import { firstOpen } from '../../core/panel/scoring-stops.ts';
import { formatOf } from '../../core/source/format-of.ts';
import { placeOf } from '../../core/source/place-of.ts';
import type { WrittenSheet } from '../../core/spec/written.generated.ts';
import { wrap } from '../../reports/wrap.ts';
import { readSources, type ReadFiles } from '../open/read-sources.ts';
import { againWith, standing, type Desk } from './scoring-desk.ts';

/** Takes the answers that came with the command. When one is refused, none is saved. */
export function giveOffered(desk: Desk): Outcome {
  const { keeper, options, competition } = desk;
  const read = readSources(options.answers);
  const texts = new Map([...competition.texts, ...read.texts]);
  const typed = offeredByOptions(desk);
  if (typeof typed === 'string') return { says: typed, exit: 2 };
  const strangers = read.sources.filter(({ data }) => formatOf(data)?.name !== 'sheet');
  if (strangers.length > 0)
    return {
      says: `${strangers.map(({ file }) => file).join(', ')}: not a sheet. What to do: start one with \`fairlot sheet\`.\n`,
      exit: 2,
    };
  if (read.findings.length > 0) return { findings: read.findings, texts, exit: read.exit };
  const start = options.reopen ? allReopened(keeper.sheets) : keeper.sheets;
  const taken = takeAll(start, [...typed, ...offeredIn(read, desk)]);
  if (taken.refused) return refusedBy(taken.refused, texts);
  const now = options.sign ? allSigned(taken.sheets, options.today) : taken.sheets;
  // A sheet that was opened again must be kept as it was before its answers change.
  const reopenedTrouble = keeper.keep(keeper.sheets, start);
  const findings = reopenedTrouble.length > 0 ? reopenedTrouble : keeper.keep(start, now);
  if (findings.length > 0) return { findings, texts, exit: 2 };
  return {
    findings: desk.findings,
    texts,
    says: `${standing(now)}\n`,
    next: firstOpen(now) ? `\`${againWith(desk)}\` asks for what is open.` : NOTHING_MORE,
  };
}

/** An offered answer, and its place when it came in a file. */
interface Placed extends Offered {
  readonly at?: Place;
}

interface Taken {
  readonly sheets: readonly OwnSheet[];
  readonly refused?: { readonly code: string; readonly says: string; readonly at?: Place };
}

function takeAll(start: readonly OwnSheet[], offers: readonly Placed[]): Taken {
  let sheets = start;
  for (const { at, ...offered } of offers) {
    const accepted = accept(sheets, offered);
    if (!accepted.sheets) return { sheets, refused: { ...accepted.refused, ...(at && { at }) } };
    sheets = accepted.sheets;
  }
  return { sheets };
}

function refusedBy(
  { code, says, at }: NonNullable<Taken['refused']>,
  texts: ReadonlyMap<string, string>,
): Outcome {
  if (!at) return { says: `${wrap(says)}\nNothing was saved.\n`, exit: 2 };
  const findings: readonly Diagnostic[] = [
    finding(code, at, {
      message: says,
      advice: 'Mend it and give the file again. Nothing was saved.',
    }),
  ];
  return { findings, texts };
}

/** The answer in `--question`, `--score` and `--reason`, none, or what is missing. */
function offeredByOptions({ options, keeper }: Desk): readonly Placed[] | string {
  const { lot, bid, question, score, reason } = options;
  if (question === undefined && score === undefined && reason === undefined) return [];
  const [only, ...more] = keeper.sheets;
  if (!only || more.length > 0)
    return 'Say which bid the answer is for: --bid, and --lot where it bids for several.\n';
  if (question === undefined || score === undefined || reason === undefined)
    return 'An answer needs --question, --score and --reason together: a score without a reason is not taken.\n';
  return [{ lot: lot ?? only.form.lot.id, bid: bid ?? only.form.bid, question, score, reason }];
}

function offeredIn({ sources }: ReadFiles, { as }: Desk): readonly Placed[] {
  return sources.flatMap(({ data }) => {
    const sheet = data as WrittenSheet;
    return sheet.scores.map((entry) => ({
      lot: sheet.lot,
      // Somebody else’s sheet is refused like a bid that is not there.
      bid: sheet.assessor === as ? sheet.bid : '',
      question: entry.criterion,
      score: showExact(entry.score),
      reason: entry.reason,
      at: placeOf(entry),
    }));
  });
}

const NOTHING_MORE = 'nothing more is for you to score.';
