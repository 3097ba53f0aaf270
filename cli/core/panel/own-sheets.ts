import type { CompetitionFacts } from '../competition/facts.ts';
import { beside } from '../competition/beside.ts';
import { hasFile } from '../competition/has-file.ts';
import { draftsFor } from '../competition/look-up.ts';
import { wordingDigest } from '../competition/wording-digest.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../source/place-of.ts';
import { atFile, formFinding } from './form-finding.ts';
import { ownSheet, type OwnSheet } from './own-sheet.ts';
import { planSheets, type Wanted } from './plan-sheets.ts';
import { idOnPapers } from '../competition/letters.ts';
import { sheetPath, type Sitting } from './sheet-form.ts';

/** The sheets that somebody can work on now, signed ones first, and why others are left out. */
export interface OwnSheets {
  readonly sheets: readonly OwnSheet[];
  readonly findings: readonly Diagnostic[];
}

/** A member’s own sheets. Left out is what the person may not score now, and a sheet whose file cannot be taken up safely. */
export function ownSheets(facts: CompetitionFacts, wanted: Wanted): OwnSheets {
  const { sittings, handedIn, findings } = planSheets(facts, wanted);
  const judged = [...handedIn, ...sittings].map((sitting) => ({
    sitting,
    stands: standsInTheWay(facts, sitting),
  }));
  return {
    sheets: judged.flatMap(({ sitting, stands }) => (stands ? [] : [ownSheet(facts, sitting)])),
    findings: [...findings, ...judged.flatMap(({ stands }) => stands ?? [])],
  };
}

/** A file that cannot be understood, or a draft on other wording, is never written over. */
function standsInTheWay(facts: CompetitionFacts, sitting: Sitting): Diagnostic | undefined {
  const { lot, bid, member } = sitting;
  const path = `${sheetPath(lot, idOnPapers(bid), member)}.yaml`;
  const draft = draftsFor(facts, lot.id, bid.id).find(({ assessor }) => assessor === member.id);
  const isOld = draft?.questions !== undefined && draft.questions !== wordingDigest(lot);
  const { signedOn } = ownSheet(facts, sitting);
  if (draft ? !isOld : signedOn !== undefined || !hasFile(facts, path)) return undefined;
  const at = draft ? placeOf(draft) : atFile(beside(placeOf(facts.tender).file, path));
  return formFinding(draft ? 'sheet/changed-questions' : 'sheet/handed-in-before', at, {
    about: { file: path, sitting },
    ...(draft ? CHANGED : UNREADABLE),
  });
}

const CHANGED = {
  says: 'the questions or levels have changed since this draft was begun.',
  advice: 'Move the draft away, so that nothing of it is lost, and score the bid again.',
};

const UNREADABLE = {
  says: 'a file stands in the place of this sheet that could not be used, and is kept.',
  advice: 'Run `fairlot check` on it, then mend it or move it away.',
};
