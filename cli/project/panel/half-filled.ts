import type { CompetitionFacts } from '../../core/competition/facts.ts';
import { idOnPapers } from '../../core/competition/letters.ts';
import { withoutBlanks } from '../../core/panel/blank-entries.ts';
import { readSource } from '../../core/source/source.ts';
import { checkShape } from '../../core/spec/validate.ts';
import type { WrittenModeration } from '../../core/spec/written.generated.ts';
import type { OpenCompetition } from '../open/open-competition.ts';

/**
 * The facts with what is agreed already in moderations that still have blanks. A check refuses such a file as a whole, but
 * a panel works through it question by question.
 */
export function withHalfFilled(
  { sources, texts }: OpenCompetition,
  facts: CompetitionFacts,
): CompetitionFacts {
  const usable = new Set(sources.map(({ file }) => file));
  const half = [...texts]
    .filter(([file, text]) => !usable.has(file) && /^format: moderation\/1\s*$/m.test(text))
    .flatMap(([file, text]) => readModeration(facts, file, text) ?? []);
  return half.length > 0 ? { ...facts, moderations: [...facts.moderations, ...half] } : facts;
}

/** The scores in the text of a moderation that are filled in, under the bid’s own id; nothing where none is, or where the rest is wrong. */
export function readModeration(
  { bids }: CompetitionFacts,
  file: string,
  text: string,
): WrittenModeration | undefined {
  const { source } = readSource(file, withoutBlanks(text));
  if (!source || checkShape(source).length > 0) return undefined;
  const written = source.data as WrittenModeration;
  const bid = bids.find((one) => idOnPapers(one) === written.bid)?.id ?? written.bid;
  return { ...written, bid };
}
