import type { CompetitionFacts } from '../competition/facts.ts';
import { idOnPapers } from '../competition/letters.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { beforeIn } from './before-it.ts';
import { atCell, atFile, formFinding } from './form-finding.ts';
import type { JudgedForm } from './judge-form.ts';
import { sheetPath, type Sitting } from './sheet-form.ts';
import { sheetText } from './sheet-text.ts';

/** What became of one returned sheet. */
export interface TakenIn {
  readonly file: string;
  /** The ids of the assessor, the lot and the bid, as the sheet names them. */
  readonly names: readonly [assessor: string, lot: string, bid: string];
  /** `taken` into a signed sheet, `kept` as a draft, `same` as what is there, or `left` because of the findings. */
  readonly became: 'taken' | 'kept' | 'same' | 'left';
  /** How many questions have a score and a reason, of how many. */
  readonly done: number;
  readonly asked: number;
  /** The file to write below the tender’s folder, by its path. */
  readonly write?: { readonly path: string; readonly text: string };
  readonly findings: readonly Diagnostic[];
}

/** How unfinished sheets are treated: reported only, or kept as drafts that count for nothing. */
export type Unfinished = 'reported' | 'kept';

/**
 * Decides what becomes of a judged sheet. With a mistake on it nothing of it is taken. A signed sheet that is there already
 * is never replaced, and no draft by one with fewer scores.
 */
export function takeIn(
  facts: CompetitionFacts,
  judged: JudgedForm,
  unfinished: Unfinished,
): TakenIn {
  const { file, form, sitting, given, asked, findings } = judged;
  const names = [form.member, form.lot, form.bid] as const;
  const base = { file, names, done: given.length, asked };
  const isWrong = findings.some(({ severity }) => severity === 'error');
  if (!sitting || isWrong) return { ...base, became: 'left', findings };
  const standing = beforeIn(facts, judged, sitting);
  if (standing) return { ...base, ...standing, findings: [...findings, ...standing.findings] };
  const isFinished = given.length === asked && judged.signedOn !== undefined;
  const open = isFinished ? [] : [unfinishedFinding(judged, sitting, unfinished)];
  const isWritten = isFinished || (unfinished === 'kept' && given.length > 0);
  return {
    ...base,
    became: isFinished ? 'taken' : isWritten ? 'kept' : 'left',
    findings: [...findings, ...open],
    ...(isWritten && { write: writing(judged, sitting) }),
  };
}

function writing({ form, given, asked, signedOn }: JudgedForm, { lot, bid, member }: Sitting) {
  const isSigned = given.length === asked && signedOn !== undefined;
  const text = sheetText({
    tender: form.tender,
    lot: lot.id,
    bid: idOnPapers(bid),
    assessor: member.id,
    ...(isSigned && { signed_on: signedOn }),
    questions: form.wording,
    scores: given,
  });
  return { path: `${sheetPath(lot, idOnPapers(bid), member)}.yaml`, text };
}

/** A sheet with blanks, or without a day, is waiting and not wrong; but it does not count. */
function unfinishedFinding(
  judged: JudgedForm,
  sitting: Sitting,
  unfinished: Unfinished,
): Diagnostic {
  const { file, form, given, asked } = judged;
  const open = form.rows.filter(({ code }) => !given.some(({ criterion }) => criterion === code));
  const at = open[0]
    ? atCell(file, open[0].score)
    : form.signed
      ? atCell(file, form.signed)
      : atFile(file);
  const cells = open.map(({ score }) => score.name).join(', ');
  const missing =
    given.length < asked
      ? `${given.length} of ${asked} questions are scored (still open: ${cells || 'rows that were taken out'})`
      : 'every question is scored, but the day is missing';
  return formFinding('sheet/unfinished', at, {
    about: { file, sitting },
    says: `${missing}. ${unfinished === 'kept' ? 'It is kept as a draft, which counts for nothing.' : 'Nothing was taken.'}`,
    advice:
      'Fill in the rest and the day under “Signed on”, and read it again. `--drafts` keeps what is there until then.',
  });
}
