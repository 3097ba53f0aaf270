import type { ChoicePosition, WrittenChoice } from '../../core/spec/written.generated.ts';
import { authority } from './authority.ts';
import { bullets, page, paragraph, snippet } from './page.ts';

/** The page about a question that the sources disagree on: every position, who argued for it, and how a tender takes one. */
export function choicePage(address: string, choice: WrittenChoice): string {
  const question = address.split('/').at(-1) ?? address;
  return page({
    address,
    title: choice.title,
    sections: [
      { heading: 'The question', blocks: [paragraph(choice.asks)] },
      {
        heading: 'The positions, and who argued for each',
        blocks: [bullets(choice.positions.map(positionInWords))],
      },
      {
        heading: 'A tender takes one so',
        blocks: [
          snippet(
            `choices:\n  - question: ${question}\n    position: ${choice.positions[0]?.id ?? ''}\n    why: Needed where it differs from the tender’s policy`,
          ),
        ],
      },
      {
        heading: 'When it matters',
        blocks: [
          paragraph(
            choice.matters_when === undefined
              ? 'Always.'
              : 'Only to tenders of the kind that this condition describes:',
          ),
          choice.matters_when === undefined ? '' : snippet(choice.matters_when),
        ],
      },
      authority(choice.because),
    ],
  });
}

const positionInWords = ({ id, says, source, note }: ChoicePosition): string =>
  [`${id}: ${says} Source: ${source}.`, note].filter((text) => text !== undefined).join(' ');
