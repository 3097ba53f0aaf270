import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { showExact } from '../../exact/show.ts';
import { placeOf } from '../../source/place-of.ts';
import type { WrittenModeration } from '../../spec/written.generated.ts';
import { agreementsOn, type Agreement } from '../agreements.ts';
import { finding } from '../finding.ts';

/** A question is agreed once; a later score for it says which score it replaces, and does not lie before it in time. */
export function checkAgreedAgain(moderation: WrittenModeration): readonly Diagnostic[] {
  const questions = new Set(moderation.scores.map(({ criterion }) => criterion));
  return [...questions].flatMap((question) => {
    const all = agreementsOn(moderation, question);
    return all.flatMap((one, index) => [
      ...checkReplaces(one, all[index - 1]),
      ...checkOrder(moderation, one, all[index - 1]),
    ]);
  });
}

function checkReplaces({ entry }: Agreement, before: Agreement | undefined): readonly Diagnostic[] {
  const { criterion, replaces } = entry;
  if (before && !replaces)
    return [
      finding('moderation/agreed-twice', placeOf(entry, 'criterion'), {
        message: `The agreed score for \`${criterion}\` is here twice.`,
        advice:
          'Keep one of the two. If the panel changed its score, say so under `replaces:` with the former score and why.',
        related: [{ message: 'The first one is here.', at: placeOf(before.entry, 'criterion') }],
      }),
    ];
  if (!replaces || before?.entry.agreed.equals(replaces.agreed)) return [];
  const was = before ? `it was ${showExact(before.entry.agreed)}` : 'none was agreed';
  return [
    finding('moderation/replaces-another', placeOf(replaces, 'agreed'), {
      message: `This says that the score agreed before for \`${criterion}\` was ${showExact(replaces.agreed)}, but ${was}.`,
      advice: 'Name the score that stands last above for this question. Delete no entry.',
      ...(before && {
        related: [{ message: 'It was agreed here.', at: placeOf(before.entry, 'agreed') }],
      }),
    }),
  ];
}

function checkOrder(
  moderation: WrittenModeration,
  { entry, on }: Agreement,
  before: Agreement | undefined,
): readonly Diagnostic[] {
  const after = before?.on ?? moderation.held_on;
  if (on >= after) return [];
  const what = before ? `the score it replaces was agreed (${after})` : `the panel met (${after})`;
  return [
    finding(
      'moderation/out-of-order',
      placeOf(entry, entry.on === undefined ? 'criterion' : 'on'),
      {
        message: `The score was agreed on ${on}, before ${what}.`,
        advice: 'Correct the date, or put the entries in the order in which they were agreed.',
      },
    ),
  ];
}
