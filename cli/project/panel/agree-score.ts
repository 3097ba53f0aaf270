import { basename, dirname, join } from 'node:path';
import type { Outcome } from '../../command.ts';
import { checkCompetition } from '../../core/competition/check-competition.ts';
import type { CompetitionFacts } from '../../core/competition/facts.ts';
import { moderationsFor } from '../../core/competition/look-up.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { addAgreed, firstAgreed, type AgreedAdded } from '../../core/panel/add-agreed.ts';
import type { AgreedToWrite } from '../../core/panel/agreed-text.ts';
import type { BidModeration } from '../../core/panel/bid-moderation.ts';
import { emptyModeration, moderationPath } from '../../core/panel/moderation-form.ts';
import { placeOf } from '../../core/source/place-of.ts';
import { wrap } from '../../reports/wrap.ts';
import { readModeration } from './half-filled.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { shownPath } from '../open/read-sources.ts';
import { ledToSchema } from '../new/starter.ts';

/** A score that a panel agreed for a bid, ready to be written down, and who led the meeting. */
export interface ToAgree {
  readonly about: BidModeration;
  readonly entry: AgreedToWrite;
  readonly chair: string;
}

/** Writes an agreed score into the moderation of its bid, or says what is wrong with it. What is there stays as it is. */
export function agreeScore(
  competition: OpenCompetition,
  facts: CompetitionFacts,
  { about, entry, chair }: ToAgree,
): Outcome {
  const file = fileOf(competition, facts, about);
  const before = competition.texts.get(file);
  const meeting = { on: entry.on, chair };
  const next =
    before === undefined
      ? firstAgreed(ledToSchema(emptyModeration(facts, about, meeting), 'moderation', file), entry)
      : addAgreed(before, entry);
  if (!next.ok) return { exit: 1, says: `${wrap(next.why)}\nWhat to do: add the score by hand.\n` };
  const findings = wrongWith(facts, about, { ...next, file });
  const texts = new Map([[file, next.text]]);
  if (findings.length > 0) return { exit: 1, findings, texts, says: 'Nothing was written.\n' };
  return {
    says: `Added to ${file}:\n\n${next.added}`,
    writes: {
      folder: dirname(file),
      files: new Map([[basename(file), next.text]]),
      force: true,
      keeps: 'nothing',
    },
  };
}

/** Where the moderation of a bid stands, or will stand. */
function fileOf({ folder }: OpenCompetition, facts: CompetitionFacts, about: BidModeration) {
  const [written] = moderationsFor(facts, about.lot.id, about.bid.id);
  return written ? placeOf(written).file : shownPath(join(folder, moderationPath(about)));
}

type InFile = Extract<AgreedAdded, { ok: true }> & { readonly file: string };

/** The errors that the new entry itself brings; a question that is still to be agreed is none of them. */
function wrongWith(
  facts: CompetitionFacts,
  { lot, bid }: BidModeration,
  { file, text, from, to }: InFile,
): readonly Diagnostic[] {
  const moderation = readModeration(facts, file, text);
  if (!moderation) return [unreadable(file)];
  const others = facts.moderations.filter((one) => one.lot !== lot.id || one.bid !== bid.id);
  return checkCompetition({ ...facts, moderations: [...others, moderation] }, [
    'moderation',
  ]).filter(
    ({ severity, code, at }) =>
      severity === 'error' &&
      code !== 'moderation/missing-score' &&
      at.file === file &&
      at.line >= from &&
      at.line <= to,
  );
}

const unreadable = (file: string): Diagnostic => ({
  code: 'moderation/not-usable',
  severity: 'error',
  message: 'The rest of this moderation has mistakes, so nothing can be added to it.',
  at: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
  advice: `Run \`fairlot check ${file}\`, mend what it finds, then agree the score again.`,
  basis: 'tender',
  because: 'how its panel agrees on scores',
});
