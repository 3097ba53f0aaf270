import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { showExact } from '../../exact/show.ts';
import { placeOf } from '../../source/place-of.ts';
import type { ModerationAgreed, ModerationCapJudged } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

/** A highest score that was proposed is kept to, or the panel says why it departed from it. */
export const checkCapsJudged: Check = ({ moderations }) =>
  moderations.flatMap(({ scores }) =>
    scores.flatMap((agreed) => (agreed.caps ?? []).flatMap((cap) => judged(agreed, cap))),
  );

function judged(agreed: ModerationAgreed, cap: ModerationCapJudged): readonly Diagnostic[] {
  if (cap.applied) return agreed.agreed.gt(cap.at_most) ? [over(agreed, cap)] : [];
  return cap.reason === undefined ? [silent(cap)] : [];
}

const over = (agreed: ModerationAgreed, cap: ModerationCapJudged): Diagnostic =>
  finding('moderation/over-cap', placeOf(agreed, 'agreed'), {
    message: `The panel kept to the highest score that \`${cap.cap}\` proposes, ${showExact(cap.at_most)}, and yet agreed ${showExact(agreed.agreed)}.`,
    advice: 'Correct the score, or write `applied: false` and the reason.',
    related: [{ message: 'The highest score is here.', at: placeOf(cap, 'at_most') }],
  });

const silent = (cap: ModerationCapJudged): Diagnostic =>
  finding('moderation/cap-not-explained', placeOf(cap, 'applied'), {
    message: `The panel did not keep to the highest score that \`${cap.cap}\` proposes, and does not say why.`,
    advice: 'Add a line `reason:` under this entry.',
  });
