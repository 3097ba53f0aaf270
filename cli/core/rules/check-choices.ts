import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { placeOf } from '../source/place-of.ts';
import type { ChoicePosition, WrittenPolicy, WrittenTender } from '../spec/written.generated.ts';
import type { ChoiceFile } from './choice.ts';
import type { Stance } from './stance.ts';

/** What is wrong with where a tender stands, and advice for each question that matters and that it leaves open. */
export function checkChoices(
  tender: WrittenTender,
  stances: readonly Stance[],
): readonly Diagnostic[] {
  const choices = stances.map(({ choice }) => choice);
  const named = (tender.choices ?? []).flatMap((_, index) => checkNamed(tender, choices, index));
  return [...named, ...stances.flatMap((stance) => checkStance(tender, stance))];
}

/** What is wrong with the questions and positions that a policy names. */
export const checkPolicy = (
  policy: WrittenPolicy,
  choices: readonly ChoiceFile[],
): readonly Diagnostic[] =>
  policy.positions.flatMap(({ choice, position }, index) => {
    if (choice === undefined) return [];
    const at = (field: string) => placeOf(policy, ['positions', index, field]);
    const known = choices.find(({ id }) => id === choice);
    if (!known) return unknownQuestion(choice, choices, at('choice'));
    return isPosition(known, position) ? [] : unknownPosition(known, position, at('position'));
  });

function checkNamed(
  tender: WrittenTender,
  choices: readonly ChoiceFile[],
  index: number,
): readonly Diagnostic[] {
  const { question = '', position } = tender.choices?.[index] ?? {};
  const at = (field: string) => placeOf(tender, ['choices', index, field]);
  const choice = choices.find(({ id }) => id === question);
  if (!choice) return [unknownQuestion(question, choices, at('question'))];
  const first = tender.choices?.findIndex((one) => one.question === question);
  if (first !== index) return [twice(choice, at('question'))];
  return isPosition(choice, position) ? [] : [unknownPosition(choice, position, at('position'))];
}

const isPosition = ({ written }: ChoiceFile, id: string | undefined): boolean =>
  written.positions.some((position) => position.id === id);

function checkStance(tender: WrittenTender, stance: Stance): readonly Diagnostic[] {
  if (stance.own) return isUnexplained(stance) ? [unexplained(tender, stance)] : [];
  return stance.taken || !stance.matters() ? [] : [notChosen(tender, stance.choice)];
}

const isUnexplained = ({ own, inherited, taken }: Stance): boolean =>
  taken !== undefined &&
  inherited !== undefined &&
  taken.id !== inherited.position.id &&
  own?.written.why === undefined;

const unknownQuestion = (
  question: string,
  choices: readonly ChoiceFile[],
  at: Diagnostic['at'],
): Diagnostic => {
  const known = choices.map(({ id }) => id);
  return {
    code: 'choices/unknown-question',
    severity: 'error',
    message: `There is no question called ${question}.${didYouMean(question, known)}`,
    at,
    advice: `Name one of these: ${known.join(', ')}.`,
    basis: 'format',
  };
};

const unknownPosition = (
  { id, written }: ChoiceFile,
  position: string | undefined,
  at: Diagnostic['at'],
): Diagnostic => {
  const known = written.positions.map((one) => one.id);
  const suggestion = position === undefined ? '' : didYouMean(position, known);
  const what = position === undefined ? 'names no position' : `has no position called ${position}`;
  return {
    code: 'choices/unknown-position',
    severity: 'error',
    message: `The question ${id} ${what}.${suggestion}`,
    at,
    advice: `Take one of these. ${positionsInWords(written.positions)}`,
    basis: 'format',
  };
};

const twice = ({ id }: ChoiceFile, at: Diagnostic['at']): Diagnostic => ({
  code: 'choices/chosen-twice',
  severity: 'error',
  message: `The question ${id} is answered more than once. The first answer counts.`,
  at,
  advice: 'Keep one answer and delete the other.',
  basis: 'format',
});

function unexplained(tender: WrittenTender, { choice, own, inherited, taken }: Stance): Diagnostic {
  const index = tender.choices?.findIndex((one) => one === own?.written) ?? 0;
  return {
    code: 'choices/departure-unexplained',
    severity: 'error',
    message: `${choice.written.asks} The tender’s policy says: ${inherited?.position.says ?? ''} The tender says: ${taken?.says ?? ''} It does not say why.`,
    at: placeOf(tender, ['choices', index, 'position']),
    advice: 'Add a line `why:` for bidders to read, or take the position of the policy.',
    basis: 'tender',
  };
}

function notChosen(tender: WrittenTender, { id, written }: ChoiceFile): Diagnostic {
  return {
    code: 'choices/not-chosen',
    severity: 'advice',
    message: `${written.asks} The sources disagree, and this tender does not say where it stands.`,
    at: placeOf(tender, tender.choices ? 'choices' : 'policy'),
    advice: `Add \`question: ${id}\` under \`choices\`, with one of these positions. ${positionsInWords(written.positions)}`,
  };
}

/** Every position with who argued for it: `none`: None at all. Source: Clinks 2013, line 41. */
const positionsInWords = (positions: readonly ChoicePosition[]): string =>
  positions
    .map(({ id, says, source }) => `\`${id}\`: ${says} Source: ${source.replace(/\.$/, '')}.`)
    .join(' ');
