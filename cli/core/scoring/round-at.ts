import type { Exact } from '../exact/exact.ts';
import { round } from '../exact/round.ts';
import type { TenderRoundingStage } from '../spec/written.generated.ts';

/** A figure after the tender's rounding at one stage, with the stage if it applies there. */
export interface RoundedFigure {
  readonly value: Exact;
  readonly by?: TenderRoundingStage;
}

/** Rounds a figure where the tender says it is rounded, and nowhere else. */
export function roundAt(
  stages: readonly TenderRoundingStage[],
  stage: TenderRoundingStage['stage'],
  value: Exact,
): RoundedFigure {
  const by = stages.find((candidate) => candidate.stage === stage);
  return by ? { value: round(value, Number(by.places.valueOf()), by.mode), by } : { value };
}

/** How a stage rounds, in words that follow a figure: `rounded to 2 decimal places, halves up`. */
export function roundingInWords(stage: TenderRoundingStage): string {
  const places = Number(stage.places.valueOf());
  const to =
    places === 0 ? 'a whole number' : `${places} decimal ${places === 1 ? 'place' : 'places'}`;
  if (stage.mode === 'truncate') return `cut off at ${to}`;
  if (stage.mode === 'up') return `rounded up to ${to}`;
  return `rounded to ${to}, ${stage.mode === 'half-up' ? 'halves up' : 'halves to the even digit'}`;
}

/** A figure after several roundings, and a note on them that follows the sum: empty when none applied. */
export interface RoundedInTurn {
  readonly value: Exact;
  readonly note: string;
}

/** Rounds a figure at each of these stages at which the tender rounds, in this order. */
export function roundInTurn(
  stages: readonly TenderRoundingStage[],
  names: readonly TenderRoundingStage['stage'][],
  value: Exact,
): RoundedInTurn {
  return names.reduce<RoundedInTurn>(
    (done, name) => {
      const { value: next, by } = roundAt(stages, name, done.value);
      return { value: next, note: by ? `${done.note}, ${roundingInWords(by)}` : done.note };
    },
    { value, note: '' },
  );
}
