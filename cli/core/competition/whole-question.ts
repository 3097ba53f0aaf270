import { placeOf } from '../source/place-of.ts';
import type { LotSubCriterion, WrittenCriterion } from '../spec/written.generated.ts';
import { finding } from './finding.ts';
import type { Linker } from './linker.ts';
import { resolveShared, withoutVersion } from './resolve-shared.ts';

/**
 * A question with what it takes over from the shared criterion that its `use` names; what is written in the tender
 * comes first. Nothing, and a finding, when there is no such shared criterion.
 */
export function wholeQuestion(
  linker: Linker,
  written: LotSubCriterion,
): LotSubCriterion | undefined {
  const { use } = written;
  if (use === undefined) return written;
  const at = placeOf(written, 'use');
  const shared = resolveShared(linker, 'criterion', { text: use, at });
  if (!shared) return undefined;
  explainChange(linker, written);
  return { id: withoutVersion(use), ...takenOver(shared.rule, written), ...written };
}

function takenOver(
  { title, question, guidance, evidence, word_limit, levels }: WrittenCriterion,
  { scale }: LotSubCriterion,
): Partial<LotSubCriterion> {
  return {
    title,
    question,
    ...(guidance !== undefined && { guidance }),
    ...(evidence && { evidence }),
    ...(word_limit && { word_limit }),
    ...(scale === undefined && { levels }),
  };
}

const CHANGES = ['question', 'levels', 'scale'] as const;

function explainChange({ report }: Linker, written: LotSubCriterion): void {
  const changed = CHANGES.find((field) => written[field] !== undefined);
  if (changed === undefined || written.changed !== undefined) return;
  report(
    finding('tender/change-not-explained', placeOf(written, changed, 'key'), {
      message: `This replaces the \`${changed}\` of the shared criterion \`${written.use}\` and does not say why.`,
      advice: 'Add a line `changed:` that tells bidders what is different and why.',
    }),
  );
}
