import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { placeOf } from '../../source/place-of.ts';
import type { TenderTieBreak } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import type { CompetitionFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { isWrittenIn } from '../look-up.ts';

/** A tie-break by a criterion names one that at least one lot has. */
export const checkTies: Check = (facts) =>
  facts.tender.ties.flatMap((tie) => (tie.by === 'criterion' ? checkTie(facts, tie) : []));

function checkTie(facts: CompetitionFacts, tie: TenderTieBreak): readonly Diagnostic[] {
  const { criterion } = tie;
  if (criterion === undefined) return [unnamed(tie)];
  if (facts.lots.some((lot) => isWrittenIn(facts, lot, criterion))) return [];
  const known = facts.lots.flatMap((lot) => lot.criteria.map(({ id }) => id));
  return [
    finding('tender/tie-unknown-criterion', placeOf(tie, 'criterion'), {
      message: `No lot has a criterion \`${criterion}\` to break a tie by.${didYouMean(criterion, known)}`,
      advice: 'Name a criterion by its id.',
    }),
  ];
}

const unnamed = (tie: TenderTieBreak): Diagnostic =>
  finding('tender/tie-without-criterion', placeOf(tie, 'by'), {
    message: 'This tie-break does not say which criterion decides.',
    advice: 'Add a line `criterion:` with its id.',
  });
