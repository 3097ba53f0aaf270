import type {
  ChoicePosition,
  PolicyPosition,
  TenderChoice,
  WrittenPolicy,
  WrittenTender,
} from '../spec/written.generated.ts';
import { matters, type ChoiceFile } from './choice.ts';
import type { RuleLanguage } from './rule-language.ts';

/** Where a tender stands on one question that the sources disagree about. */
export interface Stance {
  readonly choice: ChoiceFile;
  /** What the tender itself says, and the position it means, when there is one of that name. */
  readonly own?: { readonly written: TenderChoice; readonly position?: ChoicePosition };
  /** What its policy says, which holds where the tender says nothing. */
  readonly inherited?: { readonly written: PolicyPosition; readonly position: ChoicePosition };
  /** The position that counts: the tender’s own before its policy’s. */
  readonly taken?: ChoicePosition;
  /** Whether the question matters to this tender; one that it answers itself always does. */
  readonly matters: () => boolean;
}

/** What stances are worked out from: the tender as rules see it, the questions, and its policy before those it extends. */
export interface Standing {
  readonly tender: WrittenTender;
  readonly choices: readonly ChoiceFile[];
  readonly policies: readonly WrittenPolicy[];
  readonly language: RuleLanguage;
}

/** Where a tender stands on each of these questions. There is no hidden default: a question may stay open. */
export const stancesOf = (standing: Standing): readonly Stance[] =>
  standing.choices.map((choice) => stanceOn(choice, standing));

function stanceOn(choice: ChoiceFile, { tender, policies, language }: Standing): Stance {
  const said = tender.choices?.find(({ question }) => question === choice.id);
  const position = positionNamed(choice, said?.position);
  const own = said && { written: said, ...(position && { position }) };
  const inherited = inheritedBy(choice, policies);
  const taken = own ? position : inherited?.position;
  return {
    choice,
    ...(own && { own }),
    ...(inherited && { inherited }),
    ...(taken && { taken }),
    matters: () => own !== undefined || matters(choice, tender, language),
  };
}

function inheritedBy(choice: ChoiceFile, policies: readonly WrittenPolicy[]): Stance['inherited'] {
  const all = policies.flatMap(({ positions }) => positions);
  const written = all.find((position) => position.choice === choice.id);
  const position = positionNamed(choice, written?.position);
  return written && position && { written, position };
}

const positionNamed = (
  { written }: ChoiceFile,
  id: string | undefined,
): ChoicePosition | undefined => written.positions.find((position) => position.id === id);
