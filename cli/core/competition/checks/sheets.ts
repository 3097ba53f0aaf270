import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { placeOf } from '../../source/place-of.ts';
import type { PanelMember, WrittenSheet } from '../../spec/written.generated.ts';
import { dutiesIn } from '../assignments.ts';
import type { Check } from '../check.ts';
import type { BidFacts, CompetitionFacts, LotFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { hasFile } from '../has-file.ts';
import { questionBarred, recusalFrom, undeclaredWith } from '../interests.ts';
import { memberById } from '../look-up.ts';
import { scoredBid } from '../scored-bid.ts';
import { wordingDigest } from '../wording-digest.ts';
import { checkScores } from './sheet-scores.ts';
import { checkSigning } from './signing.ts';

/** Each scoring sheet is by somebody who may score that bid, on time, and holds a score on the scale for each question assigned. */
export const checkSheets: Check = (facts) => [
  ...withoutPanel(facts),
  ...[...facts.sheets, ...(facts.drafts ?? [])].flatMap((sheet) => {
    const { lot, bid, findings } = scoredBid(facts, sheet);
    return lot && bid ? checkSheet(facts, { sheet, lot, bid }) : findings;
  }),
];

function withoutPanel(facts: CompetitionFacts): readonly Diagnostic[] {
  const [sheet] = facts.sheets;
  if (!sheet || facts.panel || hasFile(facts, 'panel.yaml')) return [];
  return [
    finding('sheet/no-panel', placeOf(sheet, 'assessor'), {
      message: 'Bids are scored, but nothing says who is on the panel.',
      advice: 'Add the file `panel.yaml`; `fairlot new panel` starts one.',
    }),
  ];
}

/** A scoring sheet with what it is about. */
interface Sheet {
  readonly sheet: WrittenSheet;
  readonly lot: LotFacts;
  readonly bid: BidFacts;
}

function checkSheet(facts: CompetitionFacts, about: Sheet): readonly Diagnostic[] {
  const { sheet, lot, bid } = about;
  if (!facts.panel) return checkScores(facts, lot, { sheet, assigned: namedIn(sheet) });
  const member = memberById(facts, sheet.assessor);
  if (!member) return [notOnPanel(facts, sheet)];
  const duty = dutiesIn(facts.panel, lot.id).find((one) => one.member === member.id);
  const barred =
    checkInterests(member, sheet, bid) ?? (duty ? undefined : notAssigned(member, about));
  if (barred) return [barred];
  const assigned = (duty?.questions ?? []).filter((id) => !questionBarred(member, bid, id));
  return [
    ...checkWording(lot, sheet),
    ...checkSigning(facts, member, { sheet, assigned }),
    ...checkScores(facts, lot, { sheet, assigned }),
  ];
}

/** A sheet that says which wording it scores must mean the wording that the tender has now. */
const checkWording = (lot: LotFacts, sheet: WrittenSheet): readonly Diagnostic[] =>
  sheet.questions === undefined || sheet.questions === wordingDigest(lot)
    ? []
    : [
        finding('sheet/changed-questions', placeOf(sheet, 'questions'), {
          message: `The questions or levels of “${lot.title}” have changed since this sheet was made.`,
          advice:
            'Have the assessor look at every score again, on a fresh sheet. A tender that changes gets a new version.',
        }),
      ];

/** Without a panel nobody knows who was asked to score what. */
const namedIn = ({ scores }: WrittenSheet): readonly string[] =>
  scores.map(({ criterion }) => criterion);

function notOnPanel({ panel }: CompetitionFacts, sheet: WrittenSheet): Diagnostic {
  const ids = (panel?.members ?? []).map(({ id }) => id);
  return finding('sheet/not-on-panel', placeOf(sheet, 'assessor'), {
    message: `\`${sheet.assessor}\` is not a member of the panel.${didYouMean(sheet.assessor, ids)}`,
    advice: 'Only members score bids. Correct the name, or move the sheet out of this folder.',
  });
}

const notAssigned = (member: PanelMember, { sheet, lot }: Sheet): Diagnostic =>
  finding('sheet/not-assigned', placeOf(sheet, 'lot'), {
    message: `${member.name} (\`${member.id}\`) was not asked to score “${lot.title}”.`,
    advice:
      'Correct the lot, or add the member to `assignments:` of the panel if the plan changed.',
  });

function checkInterests(
  member: PanelMember,
  sheet: WrittenSheet,
  bid: BidFacts,
): Diagnostic | undefined {
  const recusal = recusalFrom(member, bid);
  const [undeclared] = undeclaredWith(member, bid);
  const at = placeOf(sheet, 'assessor');
  if (recusal)
    return finding('sheet/recused', at, {
      message: `${member.name} stepped aside from the bid of ${bid.name} and must not score it.`,
      advice: 'Set this sheet aside and have another member score the bid.',
      related: [{ message: 'The conflict is declared here.', at: placeOf(recusal, 'with') }],
    });
  if (undeclared === undefined) return undefined;
  const where = placeOf(member, ['works_for', member.works_for?.indexOf(undeclared) ?? 0]);
  return finding('sheet/undeclared-conflict', at, {
    message: `${member.name} works for \`${undeclared}\`, which stands behind the bid of ${bid.name}, and declared no conflict.`,
    advice:
      'Set this sheet aside, declare the conflict in the panel and decide what follows from it.',
    related: [{ message: 'The panel says so here.', at: where }],
  });
}
