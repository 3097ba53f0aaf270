import { showExact } from '../../core/exact/show.ts';
import type { LotLevel, WrittenScale } from '../../core/spec/written.generated.ts';
import { authority } from './authority.ts';
import { bullets, page, paragraph } from './page.ts';

/** The page about a scale: when to use it, and what each score means. */
export const scalePage = (address: string, scale: WrittenScale): string =>
  page({
    address,
    title: scale.title,
    sections: [
      { heading: 'When to use it', blocks: [paragraph(scale.about)] },
      { heading: 'What each score means', blocks: [bullets(levelsInWords(scale.levels))] },
      authority(scale.because),
    ],
  });

/** Each level in a line: its score, its label and its sentence. */
export const levelsInWords = (levels: readonly LotLevel[]): readonly string[] =>
  levels.map(({ score, label, says }) => `${showExact(score)}${label ? ` ${label}` : ''}: ${says}`);
