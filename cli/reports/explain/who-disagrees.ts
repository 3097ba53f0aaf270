import type { ChoiceFile } from '../../core/rules/choice.ts';
import type { WrittenCheck } from '../../core/spec/written.generated.ts';
import { bullets, paragraph, type Section } from './page.ts';

/** The questions of the sources that a rule bears on, with every position and who argued for it; nothing when there are none. */
export function whoDisagrees(
  { because }: WrittenCheck,
  choices: readonly ChoiceFile[],
): readonly Section[] {
  const items = new Set(because.inventory ?? []);
  const shared = choices.filter(({ written }) =>
    (written.because.inventory ?? []).some((item) => items.has(item)),
  );
  if (shared.length === 0) return [];
  const blocks = shared.flatMap(({ written: { asks, positions } }) => [
    paragraph(asks),
    bullets(positions.map(({ says, source }) => `${says} Source: ${source}.`)),
  ]);
  return [{ heading: 'Where the sources differ', blocks }];
}
