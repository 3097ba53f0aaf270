import type { Matches } from './match.ts';

/** Which lots fit an organisation, for other programs: every lot with its reasons, in the order to read them. */
export const matchData = ({ organisation, on, lots, passedOver }: Matches): object => ({
  organisation,
  on,
  lots: lots.map(({ matched, folder, tender, deadline, past }) => ({
    folder,
    tender,
    lot: matched.lot.id,
    title: matched.lot.title,
    fit: matched.fit,
    ...(deadline !== undefined && { deadline }),
    deadline_passed: past,
    reasons: matched.reasons,
    steps: matched.steps,
    ...(matched.ways && { ways_in: matched.ways }),
  })),
  passed_over: passedOver,
});
