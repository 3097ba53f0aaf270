import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../source/place-of.ts';
import type { WrittenModeration } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import type { BidFacts, CompetitionFacts, LotFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { hasFile } from '../has-file.ts';
import { idOnPapers } from '../letters.ts';
import { bidsFor, moderationsFor, questionsOf, sheetsFor } from '../look-up.ts';
import { probablyMeant } from '../probably-meant.ts';
import { standingOf } from '../standing.ts';

/** Once moderation of a lot has begun and scores are agreed by consensus, every assessed bid that has sheets has a moderation. */
export const checkMissingModerations: Check = (facts) =>
  facts.lots
    .filter((lot) => isConsensus(facts) && facts.moderations.some((one) => one.lot === lot.id))
    .flatMap((lot) =>
      bidsFor(facts, lot)
        .filter((bid) => standingOf(facts, lot, bid).kind === 'live')
        .flatMap((bid) => missingFor(facts, lot, bid)),
    );

/** A finding for each question that has individual scores but no agreed one, where the tender says that the panel agrees. */
export function missingScores(
  facts: CompetitionFacts,
  lot: LotFacts,
  moderation: WrittenModeration,
): readonly Diagnostic[] {
  const known = questionsOf(lot).map(({ id }) => id);
  const agreed = moderation.scores.map(({ criterion }) => criterion);
  const done = [...agreed, ...probablyMeant(agreed, known)];
  const scored = sheetsFor(facts, lot.id, moderation.bid).flatMap(({ scores }) =>
    scores.map(({ criterion }) => criterion),
  );
  return questionsOf(lot)
    .filter(({ id }) => isConsensus(facts) && scored.includes(id) && !done.includes(id))
    .map(({ id, title }) =>
      finding('moderation/missing-score', placeOf(moderation, 'scores', 'key'), {
        message: `The panel has agreed no score for “${title}” (\`${id}\`), although assessors scored it.`,
        advice: 'Add the agreed score with its reason. The tool never works one out for the panel.',
      }),
    );
}

const isConsensus = ({ tender }: CompetitionFacts): boolean =>
  tender.assessment.combine === 'consensus';

function missingFor(facts: CompetitionFacts, lot: LotFacts, bid: BidFacts): readonly Diagnostic[] {
  const [sheet] = sheetsFor(facts, lot.id, bid.id);
  const path = `moderation/${lot.id}/${idOnPapers(bid)}.yaml`;
  const isThere = moderationsFor(facts, lot.id, bid.id).length > 0;
  if (!sheet || isThere || hasFile(facts, path)) return [];
  return [
    finding('moderation/missing', placeOf(sheet, 'bid'), {
      message: `The panel has agreed no scores for the bid of ${bid.name} in “${lot.title}”, although assessors scored it.`,
      advice: `Add \`${path}\` with the agreed scores and their reasons.`,
    }),
  ];
}
