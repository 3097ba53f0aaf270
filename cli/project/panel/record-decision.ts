import { basename, dirname, join } from 'node:path';
import type { Outcome } from '../../command.ts';
import { checkCompetition } from '../../core/competition/check-competition.ts';
import type { CompetitionFacts } from '../../core/competition/facts.ts';
import { idOnPapers } from '../../core/competition/letters.ts';
import { lotById } from '../../core/competition/look-up.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { appendEntry, newRecord, type Appended } from '../../core/panel/append-entry.ts';
import { giveLetters } from '../../core/panel/give-letters.ts';
import { judgingDigest } from '../../core/panel/judging-digest.ts';
import { lockDigest } from '../../core/panel/lock.ts';
import { fieldsOfKind, valueOf, type EntryField } from '../../core/panel/new-entry.ts';
import { notYet, type Wanted } from '../../core/panel/not-yet.ts';
import { formatOf } from '../../core/source/format-of.ts';
import { readSource } from '../../core/source/source.ts';
import { checkShape } from '../../core/spec/validate.ts';
import type { WrittenDecision } from '../../core/spec/written.generated.ts';
import { wrap } from '../../reports/wrap.ts';
import { shownPath } from '../open/read-sources.ts';
import { lacking, refusal } from './record-words.ts';
import type { OpenCompetition } from '../open/open-competition.ts';

/** What was typed after `fairlot record`, by the name of each flag, and the day to take as today. */
export interface RecordWords {
  readonly kind: string;
  readonly given: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly today: string;
}

/** Adds a decision to the end of a competition’s record, or says why it cannot be recorded yet. Nothing there is changed. */
export function recordDecision(competition: OpenCompetition, words: RecordWords): Outcome {
  const { facts, texts, exit } = competition;
  const fields = fieldsOfKind(words.kind) ?? [];
  if (!facts) return { findings: competition.findings, texts, exit };
  const entry = entryFrom(facts, fields, words);
  const missing = fields.filter(({ name, needed }) => needed && entry[name] === undefined);
  if (missing.length > 0) return { exit: 2, says: lacking(words.kind, missing) };
  const lot = typeof entry['lot'] === 'string' ? entry['lot'] : undefined;
  const reasons = notYet(facts, { kind: words.kind as Wanted['kind'], lot });
  if (reasons.length > 0) return { exit: 1, says: refusal(words.kind, reasons) };
  return added(competition, facts, { kind: words.kind, ...entry });
}

type Entry = Readonly<Record<string, unknown>>;

function entryFrom(
  facts: CompetitionFacts,
  fields: readonly EntryField[],
  { given, today }: RecordWords,
): Entry {
  const lot = lotById(facts, String(given['lot'] ?? ''));
  const made: Entry = {
    letters: giveLetters(facts),
    ...(lot && { digest: lockDigest(facts, lot), judging: judgingDigest(facts, lot) }),
    on: given['on'] ?? today,
  };
  const values = fields.map((field) => {
    const typed = given[field.flag];
    const isThere = typed !== undefined && typed.length > 0;
    const value = isThere ? valueOf(field, bidNamed(facts, field, typed)) : made[field.name];
    return [field.name, value] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** People may say a bid by its letter; the record keeps its id. */
function bidNamed(
  { bids }: CompetitionFacts,
  { name }: EntryField,
  typed: string | readonly string[],
): string | readonly string[] {
  if (name !== 'bid') return typed;
  return bids.find((bid) => idOnPapers(bid) === typed)?.id ?? typed;
}

function added(competition: OpenCompetition, facts: CompetitionFacts, entry: Entry): Outcome {
  const record = competition.sources.find(({ data }) => formatOf(data)?.name === 'decision');
  const file = record?.file ?? shownPath(join(competition.folder, 'decisions.yaml'));
  const before = competition.texts.get(file);
  const { id, version } = facts.tender;
  if (!record && before !== undefined)
    return { exit: 1, findings: competition.findings, texts: competition.texts };
  const next: Appended =
    before === undefined ? newRecord(`${id}@${version}`, entry) : appendEntry(before, entry);
  if (!next.ok)
    return { exit: 1, says: `${wrap(next.why)}\nWhat to do: add the decision by hand.\n` };
  const findings = wrongWith(facts, { file, text: next.text, before: before ?? '' });
  const texts = new Map([[file, next.text]]);
  if (findings.length > 0) return { exit: 1, findings, texts, says: NOT_RECORDED };
  return {
    says: `Added to ${file}:\n\n${next.added}`,
    writes: {
      folder: dirname(file),
      files: new Map([[basename(file), next.text]]),
      force: true,
      keeps: 'nothing',
    },
    next: '`fairlot status` says what has to happen now.',
  };
}

interface Addition {
  readonly file: string;
  readonly text: string;
  readonly before: string;
}

/** The errors that the new entry itself brings: in its shape, in its names, and against what was decided before. */
function wrongWith(
  facts: CompetitionFacts,
  { file, text, before }: Addition,
): readonly Diagnostic[] {
  const reading = readSource(file, text);
  const shape = reading.source ? checkShape(reading.source) : reading.findings;
  if (shape.length > 0 || !reading.source) return shape;
  const { decisions } = reading.source.data as WrittenDecision;
  const last = before.split('\n').length - (before.endsWith('\n') ? 1 : 0);
  return checkCompetition({ ...facts, decisions }, ['decision']).filter(
    ({ severity, at }) => severity === 'error' && at.file === file && at.line > last,
  );
}

const NOT_RECORDED = 'Nothing was written.\n';
