import type { WrittenValue } from '../../core/spec/written.generated.ts';
import { authority } from './authority.ts';
import { datedInWords } from './figures.ts';
import { bullets, page, paragraph } from './page.ts';

/** The page about a dated figure: every figure it ever had, from when, and where each is published. */
export const valuePage = (address: string, value: WrittenValue): string =>
  page({
    address,
    title: value.title,
    sections: [
      { heading: 'The figure', blocks: [bullets(datedInWords(value))] },
      {
        heading: 'Which one counts',
        blocks: [
          paragraph(
            'The figure in force on the day that the procurement commenced. Today’s date plays no part.',
          ),
        ],
      },
      authority(value.because, value.basis),
    ],
  });
