import type { CompetitionFacts } from '../competition/facts.ts';
import { hasFile } from '../competition/has-file.ts';
import { idOnPapers } from '../competition/letters.ts';
import { draftsFor, sheetsFor } from '../competition/look-up.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { WrittenSheet } from '../spec/written.generated.ts';
import { atFile, formFinding } from './form-finding.ts';
import type { GivenScore, JudgedForm } from './judge-form.ts';
import { sheetPath, type Sitting } from './sheet-form.ts';

/** What an earlier sheet means for a returned one: it says the same already, or the returned one is left because of it. */
export interface Before {
  readonly became: 'same' | 'left';
  readonly findings: readonly Diagnostic[];
}

/** What an earlier sheet of the same person for the same bid means for this one. */
export function beforeIn(
  facts: CompetitionFacts,
  judged: JudgedForm,
  sitting: Sitting,
): Before | undefined {
  const { lot, bid, member } = sitting;
  const by = ({ assessor }: WrittenSheet): boolean => assessor === member.id;
  const signed = sheetsFor(facts, lot.id, bid.id).find(by);
  const draft = draftsFor(facts, lot.id, bid.id).find(by);
  if (signed && saysTheSame(signed, judged)) return { became: 'same', findings: [] };
  if (signed) return left(judged, sitting, HANDED_IN);
  if (draft && loses(draft, judged.given)) return left(judged, sitting, WOULD_LOSE);
  const isUnreadable = !draft && hasFile(facts, `${sheetPath(lot, idOnPapers(bid), member)}.yaml`);
  return isUnreadable ? left(judged, sitting, UNREADABLE) : undefined;
}

const saysTheSame = (sheet: WrittenSheet, { given, signedOn }: JudgedForm): boolean =>
  sheet.signed_on === signedOn &&
  sheet.scores.length === given.length &&
  !loses(sheet, given) &&
  given.every((one) => sheet.scores.some((other) => isSame(one, other)));

const isSame = (one: GivenScore, other: GivenScore): boolean =>
  one.criterion === other.criterion &&
  one.score.equals(other.score) &&
  one.reason.trim() === other.reason.trim();

const loses = ({ scores }: WrittenSheet, given: readonly GivenScore[]): boolean =>
  scores.some(({ criterion }) => !given.some((one) => one.criterion === criterion));

const left = ({ file }: JudgedForm, sitting: Sitting, words: Words) => ({
  became: 'left' as const,
  findings: [formFinding(words.code, atFile(file), { about: { file, sitting }, ...words })],
});

interface Words {
  readonly code: string;
  readonly says: string;
  readonly advice: string;
}

const HANDED_IN: Words = {
  code: 'sheet/handed-in-before',
  says: 'another signed sheet is here already, and this one differs from it.',
  advice:
    'Ask which one holds. Signed scores are changed in moderation, where the reason is kept; nothing is overwritten.',
};

const WOULD_LOSE: Words = {
  code: 'sheet/would-lose',
  says: 'the draft that is here has scores that this sheet leaves out.',
  advice: 'Fill those in on the sheet too, or move the draft away first.',
};

const UNREADABLE: Words = {
  code: 'sheet/handed-in-before',
  says: 'a file stands in the place of this sheet that could not be used, and is kept.',
  advice: 'Run `fairlot check` on it, then mend it or move it away.',
};
