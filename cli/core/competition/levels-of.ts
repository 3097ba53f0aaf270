import { placeOf } from '../source/place-of.ts';
import type { LotLevel, LotSubCriterion } from '../spec/written.generated.ts';
import { showExact } from '../exact/show.ts';
import { finding } from './finding.ts';
import type { Linker } from './linker.ts';
import { resolveShared } from './resolve-shared.ts';
import { inWords } from './in-words.ts';

/** The levels a question is scored on, lowest first: its own, or those of its scale. Nothing, and a finding, when it has neither. */
export function levelsOf(
  linker: Linker,
  question: LotSubCriterion,
): readonly LotLevel[] | undefined {
  const { scale, levels } = question;
  const at = placeOf(question, 'scale');
  const shared =
    scale === undefined ? undefined : resolveShared(linker, 'scale', { text: scale, at });
  if (!levels && scale === undefined) linker.report(neither(question));
  if (levels && shared) compare(linker, question, shared.rule.levels);
  const used = levels ?? shared?.rule.levels;
  return used && [...used].sort((a, b) => a.score.compare(b.score));
}

const neither = (question: LotSubCriterion) =>
  finding('tender/missing-levels', placeOf(question), {
    message: `The question “${question.title ?? question.id}” does not say which scores can be given.`,
    advice: 'Add a `scale:`, such as `zero-to-four@1`, or write its own `levels:`.',
  });

function compare({ report }: Linker, question: LotSubCriterion, scale: readonly LotLevel[]): void {
  const own = scoresOf(question.levels ?? []);
  const asked = scoresOf(scale);
  if ([...own].sort().join() === [...asked].sort().join()) return;
  report(
    finding('tender/levels-off-scale', placeOf(question, 'levels', 'key'), {
      message: `The levels of “${question.title ?? question.id}” are ${inWords(own)}, but the scale \`${question.scale}\` has ${inWords(asked)}.`,
      advice: 'Write one level for each score of the scale, or leave out `scale`.',
    }),
  );
}

const scoresOf = (levels: readonly LotLevel[]): readonly string[] => [
  ...new Set(levels.map(({ score }) => showExact(score))),
];
