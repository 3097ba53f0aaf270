import type { Stance } from '../../rules/stance.ts';
import type { ChoicePosition } from '../../spec/written.generated.ts';

/** A question that the sources disagree about, as an invitation shows it: what the buyer chose, and who argued otherwise. */
export interface ChoiceView {
  readonly title: string;
  readonly asks: string;
  readonly says: string;
  readonly source: string;
  /** Whether the position is simply that of the tender’s policy. */
  readonly by_policy: boolean;
  readonly why?: string;
  readonly others: readonly ChoicePosition[];
}

/** The questions that matter to a tender and that it, or its policy, has answered. */
export const choiceViews = (stances: readonly Stance[]): readonly ChoiceView[] =>
  stances.flatMap((stance) =>
    stance.taken && stance.matters() ? [choiceView(stance, stance.taken)] : [],
  );

function choiceView({ choice, own, inherited }: Stance, taken: ChoicePosition): ChoiceView {
  const { title, asks, positions } = choice.written;
  const why = own?.written.why;
  return {
    title,
    asks,
    says: taken.says,
    source: taken.source,
    by_policy: taken.id === inherited?.position.id,
    ...(why !== undefined && { why }),
    others: positions.filter(({ id }) => id !== taken.id),
  };
}
