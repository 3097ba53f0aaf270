import type { CompetitionFacts } from '../competition/facts.ts';
import { finding } from '../competition/finding.ts';
import { idOnPapers } from '../competition/letters.ts';
import { bidsFor, lotById, memberById } from '../competition/look-up.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { atFile, formFinding } from './form-finding.ts';
import { mayScore, type Bar } from './may-score.ts';
import type { FilledForm } from './read-form.ts';
import { questionsFor, type Sitting } from './sheet-form.ts';
import { wordingDigest } from '../competition/wording-digest.ts';

/** Whose sheet on which bid a returned file is, or why it cannot be taken. */
export interface FoundSitting {
  readonly sitting?: Sitting;
  readonly findings: readonly Diagnostic[];
}

/** Finds whose sheet a returned file is: of this tender and its present wording, by a member who may score that bid now. */
export function sittingOf(facts: CompetitionFacts, file: string, form: FilledForm): FoundSitting {
  const stranger = otherTender(facts, form) ?? unknownName(facts, form);
  if (stranger) return refused(finding(stranger.code, atFile(file), stranger));
  const lot = lotById(facts, form.lot);
  const member = memberById(facts, form.member);
  const bid = lot && bidsFor(facts, lot).find((one) => idOnPapers(one) === form.bid);
  if (!lot || !member || !bid) return { findings: [] };
  const sitting = { lot, member, bid };
  const barred = notNow(facts, sitting, form);
  if (!barred) return { sitting, findings: [] };
  const { code, ...says } = barred;
  return refused(formFinding(code, atFile(file), { about: { file, sitting }, ...says }));
}

const refused = (one: Diagnostic): FoundSitting => ({ findings: [one] });

/** The code of a finding, a sentence and what to do. */
interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
}

function otherTender({ tender }: CompetitionFacts, form: FilledForm): Refusal | undefined {
  const [id, version = ''] = form.tender.split('@');
  const accepted = [tender.version, ...(tender.accepts_versions ?? []).map((one) => one.version)];
  if (id !== tender.id)
    return {
      code: 'sheet/other-tender',
      message: `This sheet is for the tender \`${form.tender}\`, not for \`${tender.id}\`.`,
      advice: 'Name the folder of its own tender, or leave this file out.',
    };
  if (accepted.includes(version)) return undefined;
  return {
    code: 'sheet/other-version',
    message: `This sheet is for \`${form.tender}\`, but the tender is now at version ${tender.version}.`,
    advice: 'Make a fresh sheet and have the person score again what has changed.',
  };
}

function unknownName(facts: CompetitionFacts, form: FilledForm): Refusal | undefined {
  const lot = lotById(facts, form.lot);
  if (!lot)
    return unknown(
      'lot',
      form.lot,
      facts.lots.map(({ id }) => id),
    );
  const bids = bidsFor(facts, lot).map(idOnPapers);
  if (!bids.includes(form.bid)) return unknown('bid', form.bid, bids);
  const members = (facts.panel?.members ?? []).map(({ id }) => id);
  return members.includes(form.member) ? undefined : unknown('assessor', form.member, members);
}

const unknown = (what: keyof typeof UNKNOWN, name: string, known: readonly string[]): Refusal => ({
  code: UNKNOWN[what],
  message: `This sheet names the ${what} \`${name}\`, which is not there.${didYouMean(name, known)}`,
  advice: 'The tab “About this sheet” is not for changing. Make a fresh sheet if it was.',
});

const UNKNOWN = {
  lot: 'sheet/unknown-lot',
  bid: 'sheet/unknown-bid',
  assessor: 'sheet/not-on-panel',
} as const;

function notNow(facts: CompetitionFacts, sitting: Sitting, form: FilledForm) {
  const may = mayScore(facts, sitting.member, sitting);
  if (!may.ok) return { code: BARRED[may.because], says: may.says, advice: SET_ASIDE };
  if (questionsFor(facts, sitting).length === 0)
    return {
      code: 'sheet/not-assigned',
      says: 'nothing is for this person to score.',
      advice: PLAN,
    };
  if (form.wording === wordingDigest(sitting.lot)) return undefined;
  return {
    code: 'sheet/changed-questions',
    says: 'the questions or levels have changed since this sheet was made.',
    advice: 'Make a fresh sheet, and have the person look at every score again.',
  };
}

const SET_ASIDE = 'Set this sheet aside. Nothing of it was taken.';
const PLAN = 'Add the person to `assignments:` of the panel if the plan changed.';

const BARRED: Readonly<Record<Bar, string>> = {
  locked: 'sheet/locked',
  recused: 'sheet/recused',
  'conflict-undeclared': 'sheet/undeclared-conflict',
  'conflict-undecided': 'sheet/may-not-score',
  'not-declared': 'sheet/may-not-score',
  'no-letter': 'sheet/may-not-score',
};
