import { isExact } from '../../exact/exact.ts';
import type { Guide, Question } from '../guide.ts';
import { fieldOf } from '../compile/guide-scope.ts';
import type { AnswerValue } from './answer-value.ts';
import type { KeptAnswer, OrganisationFile, Sitting } from '../sitting.ts';

/** A question as it is asked once: about the organisation or the tender, one lot or one gate. */
export interface Asked {
  readonly question: Question;
  readonly lot?: string;
  readonly gate?: string;
}

/** What is kept of an answer: a value, or that it is not known. Nothing when it was never asked. */
export type Kept = { readonly value: AnswerValue } | 'not-known' | undefined;

/** The answer to a question that was asked, as the organisation’s file keeps it. A value of a wrong kind counts as never given. */
export function keptAnswer({ tender, organisation }: Sitting, asked: Asked): Kept {
  const { question } = asked;
  const { keeps, kind } = question.written;
  if (keeps !== undefined) {
    const value = organisation[keeps];
    if (fits(question, value)) return { value: value as AnswerValue };
  }
  const entry = entryOf({ tender, organisation }, asked);
  if (entry?.not_known) return 'not-known';
  const is = kind === 'lots' ? stillThere(tender, entry?.is) : entry?.is;
  return fits(question, is) ? { value: is as AnswerValue } : undefined;
}

/** The day on which a question was answered, as `2027-03-01`; nothing where the file does not tell. */
export const answeredOn = (sitting: Sitting, asked: Asked): string | undefined =>
  entryOf(sitting, asked)?.on;

const entryOf = (
  { tender, organisation }: Pick<Sitting, 'tender' | 'organisation'>,
  asked: Asked,
): KeptAnswer | undefined =>
  (organisation.answers ?? []).find((one) => isAbout(one, asked, tender.id));

/** A lot that was picked and then taken out of the tender is no answer any more. */
const stillThere = ({ lots = [] }: Sitting['tender'], picked: unknown): unknown =>
  Array.isArray(picked) ? picked.filter((id) => lots.some((lot) => lot.id === id)) : picked;

/** The organisation’s file with this answer in it, in the place of the one before it to the same question. */
export function withAnswer(
  { tender, organisation, on }: Sitting,
  asked: Asked,
  value: AnswerValue | 'not-known',
): OrganisationFile {
  const { question, lot, gate } = asked;
  const { keeps, for: about, good_for_months: months } = question.written;
  const before = organisation.answers ?? [];
  const place = before.findIndex((one) => isAbout(one, asked, tender.id));
  const others = before.filter((one) => !isAbout(one, asked, tender.id));
  const isField = keeps !== undefined && value !== 'not-known';
  const entry: KeptAnswer = {
    question: question.name,
    ...(value === 'not-known' ? { not_known: true } : isField ? {} : { is: value }),
    ...(about !== 'organisation' && { tender: tender.id }),
    ...(lot !== undefined && { lot }),
    ...(gate !== undefined && { gate }),
    on,
  };
  // Only its day is kept for an answer that has a field of its own and goes stale.
  const answers =
    isField && months === undefined
      ? others
      : others.toSpliced(place < 0 ? others.length : place, 0, entry);
  const { answers: _, ...fields } = organisation;
  const kept = keeps === undefined ? fields : withField(fields, keeps, isField ? value : undefined);
  return { ...kept, ...(answers.length > 0 && { answers }) };
}

/** Every answer that bears on the tender, one lot or one gate, by the names that conditions use. What is not known is left out. */
export function answersFor(
  guide: Guide,
  sitting: Sitting,
  { lot, gate }: Omit<Asked, 'question'>,
): Readonly<Record<string, AnswerValue>> {
  return Object.fromEntries(
    guide.questions.flatMap((question) => {
      const about = question.written.for;
      if ((about === 'lot' && lot === undefined) || (about === 'gate' && gate === undefined))
        return [];
      const asked = {
        question,
        ...(about === 'lot' && lot !== undefined && { lot }),
        ...(about === 'gate' && gate !== undefined && { gate }),
      };
      const kept = keptAnswer(sitting, asked);
      return kept && kept !== 'not-known' ? [[fieldOf(question.name), kept.value]] : [];
    }),
  );
}

function withField(
  fields: Readonly<Record<string, unknown>>,
  name: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  const { [name]: _, ...others } = fields;
  return value === undefined ? others : { ...fields, [name]: value };
}

const isAbout = (one: KeptAnswer, { question, lot, gate }: Asked, tender: string): boolean =>
  one.question === question.name &&
  (question.written.for === 'organisation' ? one.tender === undefined : one.tender === tender) &&
  one.lot === lot &&
  one.gate === gate;

/** Whether a value is of the kind that a question gives; anybody may have written the file by hand. */
function fits({ written: { kind, choices } }: Question, value: unknown): boolean {
  const words =
    choices?.map((choice) => choice.value) ?? (kind === 'yes-no' ? ['yes', 'no'] : undefined);
  const isWord = (one: unknown): boolean =>
    typeof one === 'string' && one !== '' && (words?.includes(one) ?? true);
  if (['choices', 'lots', 'dates', 'list'].includes(kind))
    return Array.isArray(value) && value.length > 0 && value.every(isWord);
  return ['yes-no', 'choice', 'date', 'text'].includes(kind) ? isWord(value) : isExact(value);
}
